using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wargame.Review.Exports;

/// <summary>Writes JSON as text: compact for lines, indented for documents; letters of every language stay letters.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>One object on a line of its own.</summary>
    public static string Line(Action<Utf8JsonWriter> write) => Write(Compact, write) + "\n";

    /// <summary>One object over many lines.</summary>
    public static string Document(Action<Utf8JsonWriter> write) => Write(Indented, write) + "\n";

    /// <summary>Writes a number that is already text.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, string? figure)
    {
        json.WritePropertyName(name);
        if (figure is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(figure, skipInputValidation: true);
    }

    /// <summary>Writes a list of words.</summary>
    public static void WriteWords(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
