using System.Text.Json;

namespace Wargame.Protocol.Changes;

/// <summary>Finds what is new, part by part; parts that are written with the same bytes are not looked into.</summary>
internal static class ChangesWriter
{
    /// <summary>Writes what leads from one value to another, as the one member that tells it.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        if (JsonParts.IsObject(before) && JsonParts.IsObject(after))
            WriteMembers(writer, before, after);
        else if (JsonParts.IsArray(before) && JsonParts.IsArray(after))
            WriteElements(writer, JsonParts.Of(before), JsonParts.Of(after));
        else
            WriteWhole(writer, after);
    }

    private static void WriteMembers(Utf8JsonWriter writer, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        var (known, wanted) = (JsonParts.Of(before), JsonParts.Of(after));
        if (!HaveSamePlainNames(known, wanted))
        {
            WriteWhole(writer, after);
            return;
        }

        writer.WriteStartObject(PageChanges.In);
        for (var member = 0; member < wanted.Count; member++)
        {
            if (wanted[member].Equals(known[member]))
                continue;
            writer.WritePropertyName(wanted[member].Name.Span);
            writer.WriteStartObject();
            Write(writer, known[member].Json, wanted[member].Json);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteElements(Utf8JsonWriter writer, List<JsonPart> known, List<JsonPart> wanted)
    {
        var origins = Origins.Of(known, wanted);
        writer.WriteStartArray(PageChanges.Of);
        for (var element = 0; element < wanted.Count;)
        {
            var (at, isSame) = origins[element];
            if (isSame)
            {
                element += WriteRun(writer, origins, element, at);
                continue;
            }

            writer.WriteStartObject();
            if (at >= 0)
                writer.WriteNumber(PageChanges.At, at);
            Write(writer, at >= 0 ? known[at].Json : default, wanted[element].Json);
            writer.WriteEndObject();
            element++;
        }

        writer.WriteEndArray();
    }

    private static int WriteRun(Utf8JsonWriter writer, Origin[] origins, int element, int at)
    {
        var count = 1;
        while (element + count < origins.Length && origins[element + count] == new Origin(at + count, true))
            count++;
        if (count == 1)
        {
            writer.WriteNumberValue(at);
            return 1;
        }

        writer.WriteStartArray();
        writer.WriteNumberValue(at);
        writer.WriteNumberValue(count);
        writer.WriteEndArray();
        return count;
    }

    private static void WriteWhole(Utf8JsonWriter writer, ReadOnlyMemory<byte> value)
    {
        writer.WritePropertyName(PageChanges.Is);
        writer.WriteRawValue(value.Span, skipInputValidation: true);
    }

    // A name that is written with escapes would be escaped once more.
    private static bool HaveSamePlainNames(List<JsonPart> known, List<JsonPart> wanted)
    {
        if (known.Count != wanted.Count)
            return false;
        for (var member = 0; member < known.Count; member++)
        {
            if (!known[member].Name.Span.SequenceEqual(wanted[member].Name.Span) || known[member].Name.Span.Contains((byte)'\\'))
                return false;
        }

        return true;
    }
}
