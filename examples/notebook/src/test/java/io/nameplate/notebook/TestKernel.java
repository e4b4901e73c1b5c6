package io.nameplate.notebook;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.dflib.jjava.jupyter.ExtensionLoader;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.jspecify.annotations.Nullable;

/**
 * A Jupyter kernel for Java, as small as will do: cells run in this process, in a class loader of their own, with the class path of
 * {@code JJAVA_CLASSPATH}, and extensions are loaded as JJava 1.0-M3 loads them.
 */
public final class TestKernel extends BaseKernel {

    private static @Nullable TestKernel instance;

    private final LastValue last = new LastValue();
    private final JShell shell;

    private TestKernel(String classPath) {
        shell = JShell.builder().executionEngine(last, null).build();
        shell.addToClasspath(System.getProperty("java.class.path") + File.pathSeparator + classPath);
    }

    /** Started by Jupyter with its connection file. */
    public static void main(String[] args) throws Exception {
        String classPath = System.getenv("JJAVA_CLASSPATH");
        TestKernel kernel = new TestKernel(classPath);
        instance = kernel;
        kernel.eval("import static io.nameplate.notebook.TestKernel.getKernelInstance;");
        new ExtensionLoader()
                .loadExtensions(List.of(classPath.split(File.pathSeparator)))
                .forEach(extension -> extension.install(kernel));
        JupyterConnection connection =
                new JupyterConnection(KernelConnectionProperties.parse(Files.readString(Path.of(args[0]))));
        kernel.becomeHandlerForConnection(connection);
        connection.connect();
        connection.waitUntilClose();
        System.exit(0);
    }

    /** What cells of JJava call by the same name. */
    public static TestKernel getKernelInstance() {
        return Objects.requireNonNull(instance, "the kernel has not started");
    }

    @Override
    public LanguageInfo getLanguageInfo() {
        return new LanguageInfo.Builder("Java")
                .version("17")
                .mimetype("text/x-java-source")
                .fileExtension(".jshell")
                .pygments("java")
                .codemirror("text/x-java")
                .build();
    }

    @Override
    public @Nullable DisplayData eval(String cell) throws Exception {
        Object value = null;
        for (String rest = cell; !rest.isBlank(); ) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!next.completeness().isComplete()) {
                throw new IllegalArgumentException("not complete: " + rest);
            }
            value = run(next.source());
            rest = next.remaining();
        }
        return value == null ? null : getRenderer().render(value);
    }

    private @Nullable Object run(String source) throws Exception {
        Object value = null;
        for (SnippetEvent event : shell.eval(source)) {
            if (event.exception() != null) {
                throw event.exception();
            }
            if (event.status() == Snippet.Status.REJECTED) {
                throw new IllegalArgumentException(source + "\n"
                        + shell.diagnostics(event.snippet())
                                .map(d -> d.getMessage(null))
                                .toList());
            }
            value = isValue(event.snippet()) ? last.value() : null;
        }
        return value;
    }

    private static boolean isValue(Snippet snippet) {
        return switch (snippet.subKind()) {
            case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND, TEMP_VAR_EXPRESSION_SUBKIND -> true;
            default -> false;
        };
    }
}
