/** The service under load: what {@code examples/service/load} measures, and its short form as tests. */
@NullMarked
package io.nameplate.service.load;

import org.jspecify.annotations.NullMarked;
