package io.nameplate.format;

/** Halves of surrogate pairs, which UTF-8 and XML do not have. */
final class Surrogates {

    private Surrogates() {}

    static boolean arePaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int c = text.codePointAt(i);
                if (c <= Character.MAX_VALUE) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
