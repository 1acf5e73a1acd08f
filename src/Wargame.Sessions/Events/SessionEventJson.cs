using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wargame.Sessions.Events;

/// <summary>How an event is written for the store. The form is stored for ever: a test pins one of each.</summary>
public static class SessionEventJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new HexConverter() },
    };

    /// <summary>Writes an event as one line of JSON.</summary>
    public static string Write(SessionEvent happened) => JsonSerializer.Serialize(happened, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not an event.</exception>
    public static SessionEvent Read(string json) =>
        JsonSerializer.Deserialize<SessionEvent>(json, Options) ?? throw new JsonException("The event is null.");
}
