using System.Buffers;
using System.Text.Json;

namespace Wargame.Protocol.Changes;

/// <summary>
/// What is new on a page since another one, so that a phone on a classroom's network is sent a message's few hundred bytes and not the page
/// of forty thousand around it. It is made of the two pages alone, so it tells nobody more than they did.
/// </summary>
/// <remarks>
/// The form, which is applied from the outside in:
/// <c>{"is": value}</c> stands for the value;
/// <c>{"in": {name: changes}}</c> for the object as it was but for these members;
/// <c>{"of": [item, …]}</c> for an array of these items: <c>n</c> is element n as it was, <c>[n, count]</c> are so many from n on,
/// <c>{"at": n, "in": …}</c> is element n with changes, <c>{"is": value}</c> is new.
/// </remarks>
public static class PageChanges
{
    internal const string Is = "is";
    internal const string In = "in";
    internal const string Of = "of";
    internal const string At = "at";

    /// <summary>What leads from one page to another.</summary>
    /// <param name="before">UTF-8 JSON of the page that is known.</param>
    /// <param name="after">UTF-8 JSON of the page that is to be shown.</param>
    /// <returns>UTF-8 JSON of the changes; null where they would not be much shorter than the page itself.</returns>
    /// <exception cref="JsonException">One of them is no JSON.</exception>
    public static byte[]? Between(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        var written = new ArrayBufferWriter<byte>(Limits.ChangesExpected);
        using (var writer = new Utf8JsonWriter(written, new JsonWriterOptions { SkipValidation = true, MaxDepth = 0 }))
        {
            writer.WriteStartObject();
            ChangesWriter.Write(writer, before, after);
            writer.WriteEndObject();
        }

        return written.WrittenCount < after.Length * Limits.ChangesWorthwhile / 100 ? written.WrittenSpan.ToArray() : null;
    }

    /// <summary>The page that changes lead to: the bytes that it was made of.</summary>
    /// <param name="before">UTF-8 JSON of the page that is known.</param>
    /// <param name="changes">What <see cref="Between"/> made.</param>
    /// <exception cref="FormatException">They are no changes of this page.</exception>
    public static byte[] Applied(ReadOnlyMemory<byte> before, JsonElement changes)
    {
        var written = new ArrayBufferWriter<byte>(before.Length + Limits.ChangesExpected);
        ChangesReader.Apply(written, before, changes);
        return written.WrittenSpan.ToArray();
    }
}
