package io.nameplate.training;

/**
 * How fast an engine is, in characters a second.
 *
 * @param median of its rounds
 * @param slowest of its rounds
 * @param fastest of its rounds
 * @param mentions how many it finds in all texts
 */
record EngineRates(double median, double slowest, double fastest, long mentions) {

    /** Reads what {@link OneThread} reports. */
    static EngineRates parse(String report) {
        String[] numbers = report.split(" ", -1);
        return new EngineRates(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]),
                Long.parseLong(numbers[3]));
    }
}
