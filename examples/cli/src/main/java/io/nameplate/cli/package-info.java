/** The library from a shell: tags text, measures models, lists them. Begin at {@link io.nameplate.cli.NameplateCli}. */
@NullMarked
package io.nameplate.cli;

import org.jspecify.annotations.NullMarked;
