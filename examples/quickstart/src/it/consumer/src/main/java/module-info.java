module consumer {
    requires io.nameplate;
}
