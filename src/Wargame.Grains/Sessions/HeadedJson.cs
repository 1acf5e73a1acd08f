using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wargame.Grains.Wire;
using Wargame.Protocol.Pages;
using Wargame.World;

namespace Wargame.Grains.Sessions;

/// <summary>
/// A page as JSON, in two pieces: its header, in which the time that is left stands, and the rest. So the page is written once, though it is compared
/// without the time and sent with it. What only a turn changes is not even written again: its bytes are taken over from the last page.
/// </summary>
internal sealed class HeadedJson
{
    private static readonly JsonSerializerOptions Options = Read();

    // One for each thread: nearly all pages are too long to be written into anything that has not grown before.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _paper;

    private readonly int _header;
    private readonly FrozenDictionary<string, Range> _settled;

    // Places of settled members are counted from the end of the header, which may become longer.
    private HeadedJson(byte[] json, int header, FrozenDictionary<string, Range> settled) => (Json, _header, _settled) = (json, header, settled);

    /// <summary>The whole.</summary>
    public byte[] Json { get; }

    private static ReadOnlySpan<byte> Before => "{\"header\":"u8;

    private ReadOnlySpan<byte> Header => Json.AsSpan(Before.Length, _header);

    private ReadOnlySpan<byte> Rest => Json.AsSpan(Before.Length + _header);

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page; its first member is its header.</param>
    /// <param name="settled">Names of the members that only a turn changes.</param>
    /// <param name="last">The page from which those members are taken, whatever this one says of them; null to write them.</param>
    /// <exception cref="InvariantBrokenException">The page does not begin with the header.</exception>
    public static HeadedJson Of<T>(T page, FrozenSet<string> settled, HeadedJson? last)
        where T : class
    {
        var paper = _paper ??= new();
        paper.ResetWrittenCount();
        var (header, places) = (0, new Dictionary<string, Range>(settled.Count));
        using (var writer = new Utf8JsonWriter(paper, new JsonWriterOptions { SkipValidation = true }))
        {
            writer.WriteStartObject();
            foreach (var member in Options.GetTypeInfo(typeof(T)).Properties)
            {
                writer.WritePropertyName(member.Name);
                var from = Written(writer);
                if (last is not null && settled.Contains(member.Name))
                    writer.WriteRawValue(last.Rest[last._settled[member.Name]], skipInputValidation: true);
                else
                    JsonSerializer.Serialize(writer, member.Get!(page), Options.GetTypeInfo(member.PropertyType));
                if (from == Before.Length)
                    header = Written(writer) - from;
                else if (settled.Contains(member.Name))
                    places[member.Name] = (from - Before.Length - header)..(Written(writer) - Before.Length - header);
            }

            writer.WriteEndObject();
        }

        return paper.WrittenSpan.StartsWith(Before)
            ? new(paper.WrittenSpan.ToArray(), header, places.ToFrozenDictionary())
            : throw new InvariantBrokenException("a page begins with its header", typeof(T).Name);
    }

    /// <summary>Whether all but the header is the same.</summary>
    public bool HasRestOf(HeadedJson other) => Rest.SequenceEqual(other.Rest);

    /// <summary>The same page under another header; itself when that is the same.</summary>
    public HeadedJson Under(SessionHeader other)
    {
        var head = JsonSerializer.SerializeToUtf8Bytes(other, WireJson.Options);
        return Header.SequenceEqual(head) ? this : new([.. Before, .. head, .. Rest], head.Length, _settled);
    }

    private static int Written(Utf8JsonWriter writer) => checked((int)writer.BytesCommitted + writer.BytesPending);

    private static JsonSerializerOptions Read()
    {
        var options = new JsonSerializerOptions(WireJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        options.MakeReadOnly();
        return options;
    }
}
