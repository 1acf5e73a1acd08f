using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Wargame.Protocol.Changes;

/// <summary>Puts a page together from the one before and its changes.</summary>
internal static class ChangesReader
{
    /// <summary>Writes the value that changes lead to.</summary>
    /// <exception cref="FormatException">They are no changes of this value.</exception>
    public static void Apply(IBufferWriter<byte> written, ReadOnlyMemory<byte> before, JsonElement changes)
    {
        if (changes.ValueKind != JsonValueKind.Object)
            throw Unfit("changes are an object");
        if (changes.TryGetProperty(PageChanges.Is, out var whole))
            written.Write(JsonMarshal.GetRawUtf8Value(whole));
        else if (changes.TryGetProperty(PageChanges.In, out var members) && members.ValueKind == JsonValueKind.Object && JsonParts.IsObject(before))
            ApplyMembers(written, JsonParts.Of(before), members);
        else if (changes.TryGetProperty(PageChanges.Of, out var items) && items.ValueKind == JsonValueKind.Array && JsonParts.IsArray(before))
            ApplyItems(written, JsonParts.Of(before), items);
        else
            throw Unfit("they say neither what is, nor what is new in it");
    }

    private static void ApplyMembers(IBufferWriter<byte> written, List<JsonPart> known, JsonElement members)
    {
        var left = members.GetPropertyCount();
        var separator = "{\""u8;
        foreach (var member in known)
        {
            written.Write(separator);
            written.Write(member.Name.Span);
            written.Write("\":"u8);
            separator = ",\""u8;
            if (left > 0 && members.TryGetProperty(member.Name.Span, out var changes))
            {
                Apply(written, member.Json, changes);
                left--;
            }
            else
            {
                written.Write(member.Json.Span);
            }
        }

        written.Write(known.Count == 0 ? "{}"u8 : "}"u8);
        if (left > 0)
            throw Unfit("a member has changed that is not there");
    }

    private static void ApplyItems(IBufferWriter<byte> written, List<JsonPart> known, JsonElement items)
    {
        written.Write("["u8);
        var isFirst = true;
        foreach (var item in items.EnumerateArray())
        {
            if (!isFirst)
                written.Write(","u8);
            isFirst = false;
            switch (item.ValueKind)
            {
                case JsonValueKind.Number:
                    written.Write(Known(known, item).Span);
                    break;
                case JsonValueKind.Array when item.GetArrayLength() == 2 && item[1].TryGetInt32(out var count) && count > 0:
                    written.Write(Run(known, item[0], count).Span);
                    break;
                default:
                    Apply(written, item.ValueKind == JsonValueKind.Object && item.TryGetProperty(PageChanges.At, out var at) ? Known(known, at) : default, item);
                    break;
            }
        }

        written.Write("]"u8);
    }

    private static ReadOnlyMemory<byte> Known(List<JsonPart> known, JsonElement at) =>
        at.ValueKind == JsonValueKind.Number && at.TryGetInt32(out var place) && place >= 0 && place < known.Count
            ? known[place].Json
            : throw Unfit("an element stays that is not there");

    // Neighbours stand in one piece of the text, with their commas between them.
    private static ReadOnlyMemory<byte> Run(List<JsonPart> known, JsonElement at, int count)
    {
        var first = Known(known, at);
        if (at.GetInt32() > known.Count - count)
            throw Unfit("elements stay that are not there");
        var last = known[at.GetInt32() + count - 1].Json;
        MemoryMarshal.TryGetArray(first, out var from);
        MemoryMarshal.TryGetArray(last, out var to);
        return from.Array.AsMemory(from.Offset, to.Offset + to.Count - from.Offset);
    }

    private static FormatException Unfit(string why) => new($"These are no changes of the page that is known: {why}. Ask for the whole page: attach with the sequence number 0.");
}
