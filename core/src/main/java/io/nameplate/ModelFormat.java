package io.nameplate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Properties;

/** Which model descriptions this library can read. */
final class ModelFormat {

    /** The newest format of {@code model.properties} and of the manifest keys that begin with {@code Nameplate-}. */
    static final int NEWEST = 1;

    private static final String CORE_VERSION = coreVersion();

    private ModelFormat() {}

    /** Refuses a format or a least library version that is newer than this library. */
    static void check(String model, String format, String leastCore) {
        int number = number(model, format);
        if (number < 1) {
            throw new ModelLoadException(model + " is of format " + format + "; formats begin at 1");
        }
        if (number > NEWEST) {
            throw new ModelLoadException(model + " is of format " + format + "; this library reads formats up to "
                    + NEWEST + ": use a newer one");
        }
        checkCore(model, leastCore);
    }

    /** Refuses a least library version that is newer than this library. */
    static void checkCore(String model, String leastCore) {
        if (version(model, leastCore).compareTo(version("nameplate-core", CORE_VERSION)) > 0) {
            throw new ModelLoadException(
                    model + " needs nameplate-core " + leastCore + " or later; this is " + CORE_VERSION);
        }
    }

    /** The least library version for what this library compiles. */
    static String leastCoreOfCompiled() {
        return CORE_VERSION.replaceFirst("-.*", "");
    }

    private static int number(String model, String format) {
        try {
            return Integer.parseInt(format);
        } catch (NumberFormatException e) {
            throw new ModelLoadException(model + " has the format '" + format + "', which is no number", e);
        }
    }

    private static Version version(String of, String version) {
        try {
            return Version.parse(version.replaceFirst("-.*", ""));
        } catch (IllegalArgumentException e) {
            throw new ModelLoadException(of + " names the version '" + version + "', which is none", e);
        }
    }

    private static String coreVersion() {
        try (InputStream in = ModelFormat.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
