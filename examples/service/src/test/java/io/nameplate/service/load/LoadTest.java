package io.nameplate.service.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import io.nameplate.format.Json;
import io.nameplate.format.JsonPart;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The short form of {@code examples/service/load}: what is answered, not how soon. */
class LoadTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONNECTIONS = 16;
    private static final long REQUESTS = 1000;

    /** What answers and bodies may leave behind of those requests: all of them together are 10 MB. */
    private static final long MOST_GROWTH = 3_000_000;

    private final Texts texts = Texts.of(IntStream.range(0, 20)
            .mapToObj(i ->
                    ("Minister Amina Yusuf-Bello left Abu Dhabi on day " + i + " of the NATO talks. ").repeat(i + 10))
            .toList());
    private final Queue<Integer> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void besideSlowClientsEachAnswerIsTheLibrarysNoneIsLostAndMemoryIsFlat() throws Exception {
        List<JsonNode> expected = mentions();
        try (ServiceProcess service = ServiceProcess.start(List.of("-Xmx128m"), List.of("--model=en-fast"));
                SlowClients slow = new SlowClients(service, "{\"text\":\"Oslo\"}", 100).start(20)) {
            Clients warmUp = clients(service, expected);
            until(warmUp, REQUESTS);
            long before = service.alive();
            Clients clients = clients(service, expected);
            until(clients, REQUESTS);
            long growth = service.alive() - before;
            assertEquals(List.of(), List.copyOf(wrong), "numbers of texts that were answered otherwise");
            assertTrue(growth < MOST_GROWTH, () -> "the heap grew by " + growth + " bytes");
            Exchanges ofSlow = slow.stop();
            assertEquals(0, ofSlow.unanswered(), ofSlow::toString);
            assertTrue(ofSlow.answers(200) >= 20, ofSlow::toString);
            assertEquals(0, service.metric("nameplate_in_flight_bytes"));
        }
    }

    private List<JsonNode> mentions() {
        Json format = Json.compact().without(JsonPart.TEXT).without(JsonPart.SENTENCES);
        try (EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.named("en-fast")).build()) {
            return texts.texts().stream()
                    .map(text -> mentions(format.format(extractor.extract(text))))
                    .toList();
        }
    }

    private static JsonNode mentions(String answer) {
        try {
            return JSON.readTree(answer).get("mentions");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Clients clients(ServiceProcess service, List<JsonNode> expected) {
        return new Clients(service, texts.bodies(), CONNECTIONS, (number, answer) -> {
                    if (!mentions(answer).equals(expected.get(number))) {
                        wrong.add(number);
                    }
                })
                .start();
    }

    private static void until(Clients clients, long requests) throws InterruptedException {
        while (clients.soFar().answers(200) < requests) {
            Thread.sleep(20);
        }
        Exchanges exchanges = clients.stop();
        assertEquals(
                "answered by status {200=" + exchanges.answers(200) + "}, lost 0, refused 0", exchanges.toString());
    }
}
