package io.nameplate.service;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What an option is where it is not given: its environment variable, {@code NAMEPLATE_MAX_BODY} for {@code --max-body}. */
final class Environment implements IDefaultValueProvider {

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    static String variable(OptionSpec option) {
        String name = option.longestName().replaceFirst("^--", "");
        return "NAMEPLATE_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option ? variables.get(variable(option)) : null;
    }
}
