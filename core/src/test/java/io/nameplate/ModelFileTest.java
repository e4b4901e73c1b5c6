package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    private static final String TEXT = "Volodymyr Zelenskyy met Steve Witkoff in Kyiv .";

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("model.bin"), bytes);
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = file(bytes);
        String message = assertThrows(ModelLoadException.class, () -> NerModel.load(file))
                .getMessage();
        assertTrue(message.contains(file.toString()), message);
        return message;
    }

    @Test
    void whatIsNoModelIsToldAsSuch() throws Exception {
        assertTrue(refused("# Not a model\n".getBytes(StandardCharsets.UTF_8)).contains("zip archive"));
        assertTrue(refused(new byte[0]).contains("empty"));
        assertTrue(refused(Zips.of(Map.of("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .contains("manifest.properties"));
    }

    @Test
    void aMissingFileAndADirectoryAreToldByName() {
        Path missing = folder.resolve("missing.bin");
        assertTrue(assertThrows(ModelLoadException.class, () -> NerModel.load(missing))
                .getMessage()
                .contains("missing.bin"));
        assertTrue(assertThrows(ModelLoadException.class, () -> NerModel.load(folder))
                .getMessage()
                .contains("directory"));
    }

    @Test
    void aFileCutAnywhereIsRefused() throws Exception {
        byte[] whole = TinyModel.bytes();
        for (int length = whole.length - 1; length > 0; length -= 1 + length / 40) {
            refused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aFlippedBitIsRefusedOrChangesNothing() throws Exception {
        byte[] whole = TinyModel.bytes();
        List<String> expected = mentions(whole);
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertEquals(expected, mentions(flipped));
            } catch (ModelLoadException e) {
                refused++;
            }
        }
        assertTrue(refused > 300, refused + " of 400 refused");
    }

    @Test
    void everyBitOfEveryLocalHeaderIsRefusedOrChangesNothing() throws Exception {
        byte[] whole = TinyModel.bytes();
        List<String> expected = mentions(whole);
        for (int at = 0; at < whole.length - 30; at++) {
            if (whole[at] == 'P' && whole[at + 1] == 'K' && whole[at + 2] == 3 && whole[at + 3] == 4) {
                int end = at + 30 + whole[at + 26];
                for (int bit = (at + 4) * 8; bit < end * 8; bit++) {
                    byte[] flipped = whole.clone();
                    flipped[bit / 8] ^= (byte) (1 << (bit % 8));
                    assertRefusedOrReads(expected, flipped);
                }
            }
        }
    }

    private void assertRefusedOrReads(List<String> expected, byte[] bytes) throws IOException {
        try {
            assertEquals(expected, mentions(bytes));
        } catch (ModelLoadException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("model.bin"));
        }
    }

    @Test
    void aNewerFormatIsRefusedWithBothNumbers() throws Exception {
        String message = refused(withManifest("Nameplate-Format=2\nNameplate-Name=future\nNameplate-Core=0.1.0\n"));
        assertTrue(message.contains("format 2") && message.contains("up to 1"), message);
    }

    @Test
    void aModelForANewerLibraryIsRefusedWithBothVersions() throws Exception {
        String message = refused(withManifest("Nameplate-Format=1\nNameplate-Name=future\nNameplate-Core=99.0\n"));
        assertTrue(message.contains("99.0") && message.contains("this is 0."), message);
    }

    @Test
    void aModelOfOursSaysItsNameAndHidesItsAuxiliaryType() throws Exception {
        byte[] ours =
                withManifest("Nameplate-Format=1\nNameplate-Name=ours\nNameplate-Version=3\nNameplate-Core=0.1.0\n"
                        + "Nameplate-Auxiliary=misc\n");
        NerModel model = NerModel.load(file(ours));
        assertEquals("ours 3", model.toString());
        assertEquals(
                List.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.PERSON),
                model.info().types());
        try (EntityExtractor extractor = EntityExtractor.builder().model(model).build()) {
            assertTrue(extractor.extract("The Russian army left .").mentions().isEmpty());
        }
    }

    private List<String> mentions(byte[] bytes) throws IOException {
        try (EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.load(file(bytes))).build()) {
            return extractor.extract(TEXT).mentions().stream()
                    .map(EntityMention::toString)
                    .toList();
        }
    }

    static byte[] withManifest(String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(TinyModel.bytes()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                if (entry.getName().equals("manifest.properties")) {
                    zip.write(("\n" + lines).getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return out.toByteArray();
    }
}
