def expected = ["PERSON Volodymyr Zelenskyy", "ORGANIZATION NATO", "LOCATION Kyiv"]
for (path in ["class", "module"]) {
    def lines = new File(basedir, "target/${path}-path.txt").readLines("UTF-8").findAll { !it.startsWith("SLF4J") }
    assert lines == ["${path} path".toString()] + expected
}
return true
