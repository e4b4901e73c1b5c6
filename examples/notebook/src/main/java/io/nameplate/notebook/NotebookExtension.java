package io.nameplate.notebook;

import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;

/** What JJava finds and installs when this library is put on a notebook's class path. */
public final class NotebookExtension implements Extension {

    /**
     * Registers rich output.
     *
     * @throws IllegalStateException if the kernel does not have {@code getKernelInstance()}, as JJava's cells do, or can't see this
     *     library
     */
    @Override
    public void install(BaseKernel kernel) {
        try {
            // By the cells' class loader, not by the one that found this class: else their Extraction would be another
            // class.
            kernel.eval("io.nameplate.notebook.RichOutput.register(getKernelInstance());");
        } catch (Exception e) {
            throw new IllegalStateException("the kernel " + kernel.getBanner() + " takes no rich output", e);
        }
    }
}
