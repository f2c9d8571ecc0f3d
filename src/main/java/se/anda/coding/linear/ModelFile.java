package se.anda.coding.linear;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;

/**
 * A model as bytes: a mark, the format's version, the provenance, the heads, then the features in the order of their
 * names with their weights as half floats. The same model always gives the same bytes.
 */
public final class ModelFile {

    /** Raised when the layout changes. */
    public static final int VERSION = 1;

    private static final int MARK = 0x414e4441;
    private static final int MOST = 10_000_000;

    private ModelFile() {}

    public static byte[] write(LinearModel model) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.writeUTF(model.provenance());
            out.writeInt(model.heads().size());
            for (var head : model.heads()) {
                out.writeUTF(head.name());
                out.writeDouble(head.temperature());
                out.writeInt(head.size());
                for (var label : head.labels()) {
                    out.writeUTF(label);
                }
            }
            writeRow(out, model.bias());
            out.writeInt(model.weights().size());
            var weights = model.weights();
            for (var index = 0; index < weights.size(); index++) {
                out.writeUTF(weights.name(index));
                var row = weights.row(weights.name(index));
                for (var column = 0; column < weights.columns(); column++) {
                    writeWeight(out, weights.at(row, column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are no model of this version */
    public static LinearModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        try {
            if (in.readInt() != MARK || in.readInt() != VERSION) {
                throw new IOException("not a model file of version " + VERSION + ": build again");
            }
            return readModel(in);
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException damaged) {
            throw new IOException("a damaged model file: build again", damaged);
        }
    }

    private static LinearModel readModel(DataInputStream in) throws IOException {
        var provenance = in.readUTF();
        var heads = new ArrayList<Head>();
        var columns = 0;
        for (var count = size(in); count > 0; count--) {
            var name = in.readUTF();
            var temperature = in.readDouble();
            var labels = new ArrayList<String>();
            for (var label = size(in); label > 0; label--) {
                labels.add(in.readUTF());
            }
            heads.add(new Head(name, labels, columns, temperature));
            columns += labels.size();
        }
        var bias = readRow(in, columns);
        var size = size(in);
        var weights = HashMap.<String, float[]>newHashMap(size);
        for (var feature = 0; feature < size; feature++) {
            var name = in.readUTF();
            weights.put(name, readRow(in, columns));
        }
        return new LinearModel(provenance, heads, bias, weights);
    }

    private static int size(DataInputStream in) throws IOException {
        var size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IllegalArgumentException("bad size: " + size);
        }
        return size;
    }

    private static void writeRow(DataOutputStream out, float[] row) throws IOException {
        for (var weight : row) {
            writeWeight(out, weight);
        }
    }

    private static void writeWeight(DataOutputStream out, float weight) throws IOException {
        out.writeShort(Float.floatToFloat16(weight));
    }

    private static float[] readRow(DataInputStream in, int columns) throws IOException {
        var bytes = new byte[columns * 2];
        in.readFully(bytes);
        var row = new float[columns];
        for (var column = 0; column < columns; column++) {
            row[column] = Float.float16ToFloat((short) ((bytes[column * 2] << 8) | (bytes[column * 2 + 1] & 0xff)));
        }
        return row;
    }
}
