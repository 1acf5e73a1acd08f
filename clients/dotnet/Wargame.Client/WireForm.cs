using System.Text.Json;

namespace Wargame.Client;

/// <summary>How everything is written on the wire: camel case.</summary>
internal static class WireForm
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web);
}
