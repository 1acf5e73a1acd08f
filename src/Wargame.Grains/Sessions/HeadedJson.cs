using System.Text.Json;
using Wargame.Grains.Wire;
using Wargame.Protocol.Pages;
using Wargame.World;

namespace Wargame.Grains.Sessions;

/// <summary>
/// A page as JSON, in two pieces: its header, in which the time that is left stands, and the rest. So the page is written once, though it is compared
/// without the time and sent with it.
/// </summary>
/// <param name="json">The whole, written with this header first.</param>
/// <param name="header">The header's length, in bytes.</param>
internal sealed class HeadedJson(byte[] json, int header)
{
    /// <summary>The whole.</summary>
    public byte[] Json => json;

    private static ReadOnlySpan<byte> Before => "{\"header\":"u8;

    private ReadOnlySpan<byte> Header => json.AsSpan(Before.Length, header);

    private ReadOnlySpan<byte> Rest => json.AsSpan(Before.Length + header);

    /// <summary>Writes a page.</summary>
    /// <exception cref="InvariantBrokenException">The page does not begin with the header.</exception>
    public static HeadedJson Of<T>(T page, SessionHeader header)
    {
        var (json, head) = (JsonSerializer.SerializeToUtf8Bytes(page, WireJson.Options), Write(header));
        return json.AsSpan().StartsWith(Before) && json.AsSpan(Before.Length).StartsWith(head)
            ? new(json, head.Length)
            : throw new InvariantBrokenException("a page begins with its header", typeof(T).Name);
    }

    /// <summary>Whether all but the header is the same.</summary>
    public bool HasRestOf(HeadedJson other) => Rest.SequenceEqual(other.Rest);

    /// <summary>The same page under another header; itself when that is the same.</summary>
    public HeadedJson Under(SessionHeader other)
    {
        var head = Write(other);
        return Header.SequenceEqual(head) ? this : new([.. Before, .. head, .. Rest], head.Length);
    }

    private static byte[] Write(SessionHeader header) => JsonSerializer.SerializeToUtf8Bytes(header, WireJson.Options);
}
