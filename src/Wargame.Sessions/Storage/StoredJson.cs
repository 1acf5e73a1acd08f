using System.Text.Json;
using System.Text.Json.Serialization;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Storage;

/// <summary>How everything of a session is written for the store.</summary>
internal static class StoredJson
{
    /// <summary>For events and commands: stored for ever.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The same with changes.</summary>
    public static JsonSerializerOptions Make() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = FormulaNames.Resolver,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new HexConverter() },
    };
}
