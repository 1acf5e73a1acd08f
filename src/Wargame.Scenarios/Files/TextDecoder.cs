using System.Text;

namespace Wargame.Scenarios.Files;

/// <summary>Bytes to text: strict UTF-8, no control characters, LF.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or null and the byte (from 0) where it stops being text.</returns>
    public static (string? Text, int BadByte) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            return (null, Math.Max(0, error.Index));
        }
        var control = text.AsSpan().IndexOfAny(Controls);
        return control >= 0
            ? (null, Strict.GetByteCount(text.AsSpan(0, control)))
            : (text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), -1);
    }

    /// <summary>Line and column, from 1, of a byte in bytes that may not be text.</summary>
    public static (int Line, int Column) Place(ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..Math.Min(index, bytes.Length)];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");
}
