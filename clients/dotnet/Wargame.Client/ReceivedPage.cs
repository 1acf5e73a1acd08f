using System.Runtime.InteropServices;
using System.Text.Json;
using Wargame.Protocol.Changes;

namespace Wargame.Client;

/// <summary>A page as it came over the wire: whole, or as what is new since the one before.</summary>
public sealed class ReceivedPage
{
    private readonly Lazy<JsonElement> _page;

    private ReceivedPage(long sequence, JsonElement came, byte[]? json)
    {
        (Sequence, Came, Json) = (sequence, came, json ?? JsonMarshal.GetRawUtf8Value(came).ToArray());
        _page = json is null ? new(came) : new(() => JsonElement.Parse(Json.Span));
    }

    /// <summary>Its number.</summary>
    public long Sequence { get; }

    /// <summary>What came: the page, or its changes in the form of <see cref="PageChanges"/>.</summary>
    public JsonElement Came { get; }

    /// <summary>The whole page as UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>The whole page; read when it is asked for.</summary>
    public JsonElement Page => _page.Value;

    internal static ReceivedPage Whole(long sequence, JsonElement page) => new(sequence, page, null);

    internal ReceivedPage With(long sequence, JsonElement changes) => new(sequence, changes, PageChanges.Applied(Json, changes));
}
