using System.Text.Json;

namespace Wargame.Grains.Wire;

/// <summary>How everything is written for browsers: camel case, as the generated browser types say.</summary>
public static class WireJson
{
    /// <summary>The options of pages, hub messages and HTTP alike. What does not fit the type is refused while it is read.</summary>
    public static JsonSerializerOptions Options { get; } = Apply(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Makes other options read and write the same form.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = true;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = 32;
        return options;
    }
}
