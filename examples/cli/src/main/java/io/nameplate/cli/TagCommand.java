package io.nameplate.cli;

import io.nameplate.Document;
import io.nameplate.EntityExtractor;
import io.nameplate.EntityExtractorBuilder;
import io.nameplate.EntityType;
import io.nameplate.cli.OutputFormat.Headings;
import io.nameplate.format.JsonPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads documents one by one and writes their mentions. */
@Command(
        name = "tag",
        description = "Writes the mentions of texts. All offsets are half-open and in UTF-16 units.",
        mixinStandardHelpOptions = true,
        versionProvider = NameplateCli.Version.class)
final class TagCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Option(names = "--model", paramLabel = "NAME|PATH", description = Models.HELP)
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            converter = TypeName.class,
            description = "Only these of the model's types, such as PERSON,LOCATION. Default: all.")
    private List<EntityType> types = List.of();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description = "Only mentions of the model of this confidence or more, from 0, the default, to 1.")
    private double minConfidence;

    @Mixin
    private OwnNames ownNames = new OwnNames();

    @Mixin
    private MemoryOption memory = new MemoryOption();

    @Option(
            names = "--input",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What a file holds: ${COMPLETION-CANDIDATES}. text, the default: one document, called by the"
                    + " file's name. jsonl: a JSON object a line, with \"text\" and, if wanted, \"id\", a string or"
                    + " number; without, the line's number is its id. Blank lines and other fields are passed over.")
    private InputFormat input = InputFormat.TEXT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to write: ${COMPLETION-CANDIDATES}. Default: table. jsonl: one object a document, in"
                    + " order; json: the same, indented. conll: token, tab and BIO tag a line. brat: standoff lines of"
                    + " one document, or with --output a folder of several. csv: one mention a row. html: one page.")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description =
                    "Leave out of jsonl and json: ${COMPLETION-CANDIDATES}; sentences are most of it. Default: nothing.")
    private List<JsonPart> without = List.of();

    @Option(names = "--entities", description = "A table of what is named and how often instead of each mention.")
    private boolean entities;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "With --format brat: write ID.txt and ID.ann for each document into this folder.")
    private Optional<Path> output = Optional.empty();

    @Parameters(
            paramLabel = "FILE",
            defaultValue = STANDARD_INPUT,
            description = "Files in UTF-8; - is the standard input, the default.")
    private List<String> files = List.of();

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkUsage();
        Problems problems = new Problems(console.err());
        try (EntityExtractor extractor = extractor();
                DocumentWriter writer = writer()) {
            for (String file : files) {
                read(file, problems, document -> tag(document, extractor, writer));
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return problems.exitStatus();
    }

    private void checkUsage() {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("the standard input, -, can be read only once");
        }
        if (output.isPresent() && format != OutputFormat.BRAT) {
            throw new UsageException("--output is for --format brat, not " + format);
        }
        if (format == OutputFormat.BRAT && output.isEmpty() && hasSeveralDocuments()) {
            throw new UsageException("a brat file holds one document: name a folder for several with --output");
        }
        if (!without.isEmpty() && !format.isJson()) {
            throw new UsageException("--without is for --format jsonl and json, not " + format);
        }
        if (entities && format != OutputFormat.TABLE) {
            throw new UsageException("--entities is a table, which --format " + format + " is not");
        }
    }

    private DocumentWriter writer() throws IOException {
        Headings headings = hasSeveralDocuments() ? Headings.SHOWN : Headings.HIDDEN;
        if (entities) {
            return DocumentWriter.of(new EntitiesFormat(headings), console.out());
        }
        if (output.isPresent()) {
            return new BratFolder(output.get());
        }
        return format.open(headings, without, console.out());
    }

    private boolean hasSeveralDocuments() {
        return files.size() > 1 || input == InputFormat.JSONL;
    }

    private EntityExtractor extractor() {
        EntityExtractorBuilder builder = Models.extractor(model);
        ownNames.addTo(builder);
        try {
            if (!types.isEmpty()) {
                builder.types(types.toArray(EntityType[]::new));
            }
            return builder.minConfidence(minConfidence)
                    .documentMemory(memory.choice())
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    private void read(String file, Problems problems, Consumer<InputDocument> taker) {
        try (InputStream in = open(file)) {
            input.reader().read(in, file, problems, taker);
        } catch (IOException | InvalidPathException | OutOfMemoryError e) {
            problems.add(file, Reasons.of(e));
        }
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file));
    }

    private void tag(InputDocument document, EntityExtractor extractor, DocumentWriter writer) {
        Document text = Document.of(document.id().asText(), document.text());
        try {
            writer.write(document.id(), extractor.extract(text));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        return output.<RuntimeException>map(
                        folder -> new UncheckedIOException(folder + " can't be written: " + Reasons.of(e), e))
                .orElseGet(() -> new OutputException(e));
    }

    /** A type by any label that the library knows for it. */
    static final class TypeName implements ITypeConverter<EntityType> {

        @Override
        public EntityType convert(String label) {
            try {
                return EntityType.ofLabel(label);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
