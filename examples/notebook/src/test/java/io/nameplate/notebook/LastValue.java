package io.nameplate.notebook;

import java.lang.reflect.Method;
import java.util.Map;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Runs snippets in this process and keeps what the last of them gave; JShell itself hands on its text alone. */
final class LastValue implements ExecutionControlProvider {

    private @Nullable Object value;

    @Nullable
    Object value() {
        return value;
    }

    @Override
    public String name() {
        return "last-value";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
        return new LocalExecutionControl() {
            @Override
            protected String invoke(Method snippet) throws Exception {
                value = snippet.invoke(null);
                return valueString(value);
            }
        };
    }
}
