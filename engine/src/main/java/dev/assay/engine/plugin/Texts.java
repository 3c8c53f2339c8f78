package dev.assay.engine.plugin;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers and texts in a row of bytes. Each text stands there once, in a table before all else, and is named by its number. */
final class Texts {

    private Texts() {}

    /** Writes into memory. */
    static final class Writer {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        void number(long number) throws IOException {
            out.writeLong(number);
        }

        void count(int count) throws IOException {
            out.writeInt(count);
        }

        void text(String text) throws IOException {
            out.writeInt(numbers.computeIfAbsent(text, t -> numbers.size()));
        }

        void constant(Enum<?> constant) throws IOException {
            text(constant.name());
        }

        void texts(Collection<String> texts) throws IOException {
            count(texts.size());
            for (String text : texts) {
                text(text);
            }
        }

        void bytes(byte[] content) throws IOException {
            count(content.length);
            out.write(content);
        }

        /** Gives all that was written. */
        void into(OutputStream file) throws IOException {
            DataOutputStream whole = new DataOutputStream(file);
            whole.writeInt(numbers.size());
            for (String text : numbers.keySet()) {
                byte[] content = text.getBytes(StandardCharsets.UTF_8);
                whole.writeInt(content.length);
                whole.write(content);
            }
            bytes.writeTo(whole);
        }
    }

    /**
     * Reads what {@link Writer} wrote. What is damaged or cut short is a {@link BufferUnderflowException} or an
     * {@link IndexOutOfBoundsException}.
     */
    static final class Reader {
        private final ByteBuffer in;
        private final String[] texts;

        Reader(ByteBuffer in) {
            this.in = in;
            this.texts = new String[count()];
            for (int i = 0; i < texts.length; i++) {
                int length = count();
                texts[i] = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
                in.position(in.position() + length);
            }
        }

        long number() {
            return in.getLong();
        }

        /** How many follow, each of which takes a byte at least. */
        int count() {
            int count = in.getInt();
            if (count < 0 || count > in.remaining()) {
                throw new BufferUnderflowException();
            }
            return count;
        }

        String text() {
            return texts[in.getInt()];
        }

        List<String> texts() {
            int count = count();
            List<String> all = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                all.add(text());
            }
            return all;
        }

        byte[] bytes() {
            byte[] content = new byte[count()];
            in.get(content);
            return content;
        }
    }
}
