package dev.assay.engine.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/** Jackson's parser of bytes, which tells where a token begins without making an object for it. */
final class PlacedJson extends UTF8StreamJsonParser {

    private static final Word[] WORDS = {new Word("yes"), new Word("unknown"), new Word("no"), new Word("partly")};

    /** A word of up to seven letters, with the quote behind it. */
    private static final class Word {
        final String text;
        final long bytes;
        final long mask;

        Word(String text) {
            this.text = text;
            byte[] all = Arrays.copyOf((text + '"').getBytes(StandardCharsets.US_ASCII), Long.BYTES);
            bytes = (long) InputText.EIGHT.get(all, 0);
            mask = text.length() + 1 == Long.BYTES ? -1 : (1L << Byte.SIZE * (text.length() + 1)) - 1;
        }
    }

    private PlacedJson(
            ObjectReadContext context,
            IOContext io,
            int features,
            int format,
            ByteQuadsCanonicalizer keys,
            byte[] all) {
        super(context, io, features, format, null, keys, all, 0, all.length, 0, false);
    }

    /** One for all files: it knows the keys of earlier ones, and need not make them again. */
    static JsonFactory factory() {
        return new Factory(JsonFactory.builder());
    }

    /** One of the words that most facts are written in is not read letter by letter, nor made anew. */
    @Override
    public String getString() {
        if (_currToken == JsonToken.VALUE_STRING && _tokenIncomplete && _inputPtr + Long.BYTES <= _inputEnd) {
            long next = (long) InputText.EIGHT.get(_inputBuffer, _inputPtr);
            for (Word word : WORDS) {
                if ((next & word.mask) == word.bytes) {
                    _textBuffer.resetWithString(word.text);
                    _inputPtr += word.text.length() + 1;
                    _tokenIncomplete = false;
                    return word.text;
                }
            }
        }
        return super.getString();
    }

    /** As {@link #currentTokenLocation} tells it. */
    int line() {
        return _currToken == JsonToken.PROPERTY_NAME ? _nameStartRow : _tokenInputRow;
    }

    /** As {@link #currentTokenLocation} tells it. */
    int column() {
        return _currToken == JsonToken.PROPERTY_NAME ? _nameStartCol : _tokenInputCol;
    }

    private static final class Factory extends JsonFactory {
        Factory(JsonFactoryBuilder builder) {
            super(builder);
        }

        /** What is given here is known to be ASCII, and is whole. */
        @Override
        protected JsonParser _createParser(
                ObjectReadContext context, IOContext io, byte[] data, int offset, int length) {
            return new PlacedJson(
                    context,
                    io,
                    context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                    data);
        }
    }
}
