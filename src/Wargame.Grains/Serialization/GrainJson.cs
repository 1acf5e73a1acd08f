using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace Wargame.Grains.Serialization;

/// <summary>How types of other projects travel between grains: as JSON, so that neither the protocol nor the rules know of Orleans.</summary>
public static class GrainJson
{
    private static readonly string[] Spaces = ["Wargame.Protocol", "Wargame.Sessions"];

    /// <summary>Registers the serializer.</summary>
    public static IServiceCollection AddWargameSerialization(this IServiceCollection services) =>
        services.AddSerializer(serializer => serializer.AddJsonSerializer(Travels, Wire.WireJson.Options));

    private static bool Travels(Type type) =>
        type.Namespace is { } space && !type.IsEnum
        && Spaces.Any(prefix => space == prefix || space.StartsWith(prefix + ".", StringComparison.Ordinal));
}
