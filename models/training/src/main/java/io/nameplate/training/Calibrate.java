package io.nameplate.training;

import com.google.common.base.Splitter;
import io.nameplate.DocumentMemory;
import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.Reliability;
import io.nameplate.internal.linear.LinearSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds out on the development sets what a model's confidence is worth, and writes it down for the next packing. */
@Command(
        name = "calibrate",
        description = "Writes down what the confidence of a model is worth: of the weights that train has kept, or of a"
                + " model that is not calibrated yet.")
final class Calibrate implements Callable<Integer> {

    /** Not finer-ord's: its licence is for measuring only. */
    private static final List<String> SETS = List.of("uner-ewt/dev", "current-events/dev", "wikinews/dev");

    private static final int BINS = 12;
    private static final Splitter TAB = Splitter.on('\t');

    @Mixin
    private Places places = new Places();

    @Option(names = "--model", description = "a model that is not calibrated yet, instead of the kept weights")
    private Optional<Path> model = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (model.isPresent()) {
            calibrate(model.get());
            return 0;
        }
        Path uncalibrated = Files.createTempFile("uncalibrated", ".npm");
        Files.write(uncalibrated, new Pack(places).compiled(List.of()));
        calibrate(uncalibrated);
        Files.delete(uncalibrated);
        return 0;
    }

    private void calibrate(Path uncalibrated) throws IOException {
        Reliability reliability = new Reliability();
        try (EntityExtractor extractor = EntityExtractor.builder()
                .model(NerModel.load(uncalibrated))
                .documentMemory(DocumentMemory.OFF)
                .build()) {
            for (String set : ProgressBar.wrap(SETS, "calibrating")) {
                reliability.add(extractor, GoldCorpus.read(places.corpora.resolve("test/" + set + ".jsonl.gz")));
            }
        }
        StringBuilder lines = new StringBuilder();
        for (Reliability.Bin bin : rising(reliability.bins(BINS))) {
            lines.append(bin.confidence()).append('\t').append(bin.right()).append('\n');
        }
        Files.writeString(places.calibration, lines);
    }

    /** Pools neighbours until the share that is right never falls (isotonic regression by pool adjacent violators). */
    static List<Reliability.Bin> rising(List<Reliability.Bin> bins) {
        List<Reliability.Bin> pooled = new ArrayList<>();
        for (Reliability.Bin bin : bins) {
            Reliability.Bin last = bin;
            while (!pooled.isEmpty()
                    && (pooled.get(pooled.size() - 1).right() >= last.right()
                            || pooled.get(pooled.size() - 1).confidence() >= last.confidence())) {
                last = pooled.remove(pooled.size() - 1).plus(last);
            }
            pooled.add(last);
        }
        return pooled;
    }

    /** The points of a file, none for an empty one. */
    static List<LinearSource.Point> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(TAB::splitToList)
                .map(c -> new LinearSource.Point(Double.parseDouble(c.get(0)), Double.parseDouble(c.get(1))))
                .toList();
    }
}
