using System.Text.Json;

namespace Wargame.Protocol.Changes;

/// <summary>A member of an object, or an element of an array, as it stands in its text.</summary>
/// <param name="Name">The member's name as it is written, between its quotation marks; empty for an element.</param>
/// <param name="Json">The value.</param>
internal readonly record struct JsonPart(ReadOnlyMemory<byte> Name, ReadOnlyMemory<byte> Json)
{
    /// <summary>Whether both are written with the same bytes.</summary>
    public bool Equals(JsonPart other) => Name.Span.SequenceEqual(other.Name.Span) && Json.Span.SequenceEqual(other.Json.Span);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Name.Span);
        hash.AddBytes(Json.Span);
        return hash.ToHashCode();
    }
}

/// <summary>Takes JSON apart by one level, without reading what is below.</summary>
internal static class JsonParts
{
    /// <summary>Whether it is an object.</summary>
    public static bool IsObject(ReadOnlyMemory<byte> json) => json.Span is [(byte)'{', ..];

    /// <summary>Whether it is an array.</summary>
    public static bool IsArray(ReadOnlyMemory<byte> json) => json.Span is [(byte)'[', ..];

    /// <summary>The first of them; null in an empty one.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonPart? First(ReadOnlyMemory<byte> json) => Of(json, most: 1) is [var first] ? first : null;

    /// <summary>The members of an object or the elements of an array, in their order.</summary>
    /// <param name="json">The object or array.</param>
    /// <param name="most">How many are wanted.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static List<JsonPart> Of(ReadOnlyMemory<byte> json, int most = int.MaxValue)
    {
        var parts = new List<JsonPart>();
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = Limits.ChangesDepth });
        reader.Read();
        ReadOnlyMemory<byte> name = default;
        while (parts.Count < most && reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var from = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = json.Slice(from + 1, reader.ValueSpan.Length);
                continue;
            }

            reader.Skip();
            parts.Add(new(name, json[from..(int)reader.BytesConsumed]));
            name = default;
        }

        return parts;
    }
}
