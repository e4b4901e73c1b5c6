package io.nameplate;

import com.google.common.hash.Hashing;
import io.nameplate.spi.NerModelProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Collectors;

/** A class loader that sees the given providers and no others. */
public final class TestServices extends ClassLoader {

    private final Path list;

    /**
     * Sees providers.
     *
     * @param folder where their list is written
     */
    public TestServices(Path folder, Class<?>... providers) {
        super(TestServices.class.getClassLoader());
        try {
            this.list = Files.writeString(
                    Files.createTempFile(folder, "providers", ""),
                    Arrays.stream(providers).map(Class::getName).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals("META-INF/services/" + NerModelProvider.class.getName())
                ? Collections.enumeration(Collections.singleton(list.toUri().toURL()))
                : super.getResources(name);
    }

    /** The tiny model under a name and rank. */
    abstract static class Tiny implements NerModelProvider {

        private final String properties;
        private final int rank;

        Tiny(String name, String language, int rank, String sha256) {
            this.rank = rank;
            this.properties = "format=1\nname=" + name + "\nversion=7\nlanguage=" + language
                    + "\ncore=0.1.0\nlicense=Apache-2.0\n"
                    + "source.1=six sentences\nfile.tiny.bin=" + sha256 + "\n";
        }

        String types() {
            return "PERSON,LOCATION,ORGANIZATION,misc";
        }

        static String sha256() {
            return Hashing.sha256().hashBytes(TinyModel.bytes()).toString();
        }

        @Override
        public ModelInfo info() {
            try {
                return ModelInfo.read(new ByteArrayInputStream(
                        (properties + "types=" + types() + "\n").getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int rank() {
            return rank;
        }

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream(TinyModel.bytes());
        }
    }

    public static final class Good extends Tiny {
        public Good() {
            super("tiny", "en", 10, sha256());
        }
    }

    public static final class Better extends Tiny {
        public Better() {
            super("tiny-better", "en", 20, sha256());
        }
    }

    public static final class German extends Tiny {
        public German() {
            super("tiny-de", "de", 30, sha256());
        }
    }

    public static final class SameName extends Tiny {
        public SameName() {
            super("tiny", "en", 5, sha256());
        }
    }

    public static final class OtherTypes extends Tiny {
        public OtherTypes() {
            super("tiny-other", "en", 1, sha256());
        }

        @Override
        String types() {
            return "PERSON";
        }
    }

    public static final class AnotherCompiled extends Tiny {
        public AnotherCompiled() {
            super("tiny-compiled", "en", 1, sha256());
        }

        @Override
        public InputStream open(String file) {
            try {
                Path source = Files.write(Files.createTempFile("tiny", ".bin"), TinyModel.bytes());
                Path compiled = Files.createTempFile("tiny", ".npm");
                ModelCompiler.exact().compile(source, compiled);
                return new ByteArrayInputStream(Files.readAllBytes(compiled));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static final class Damaged extends Tiny {
        public Damaged() {
            super("tiny-damaged", "en", 1, "00ff".repeat(16));
        }
    }
}
