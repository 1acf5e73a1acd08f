using System.Globalization;
using System.Text.Json;
using Wargame.World.Definition;

namespace Wargame.Grains.Wire;

/// <summary>Enumerations and numbers as browsers read them.</summary>
internal static class Words
{
    /// <summary>Milli-units as units.</summary>
    public static double Units(this long milli) => milli / (double)World.Limits.Milli;

    /// <summary>The word of an enumeration: <c>hotWash</c>.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The word, or the empty text.</summary>
    public static string Word<T>(this T? value)
        where T : struct, Enum => value is { } known ? known.Word() : "";

    /// <summary>The letter that authors write for a grade.</summary>
    public static string Letter(this Grade grade) => grade switch
    {
        Grade.Seed => "S",
        Grade.External => "X",
        Grade.Design => "D",
        Grade.Memory => "M",
        _ => "",
    };

    /// <summary>Milli-units with their sign, to a tenth: <c>+2.4</c>.</summary>
    public static string Signed(this long milli) => milli.Units().ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A number's name with its entity's, unless the reader knows whose it is.</summary>
    /// <param name="name">What it measures.</param>
    /// <param name="entity">Whose it is, or null.</param>
    /// <param name="owner">The entity that the reader has before their eyes.</param>
    public static string Label(string name, EntityDefinition? entity, string owner = "") =>
        entity is null || entity.Id == owner || entity.Kind == EntityKind.World ? name : $"{name}, {entity.Name}";
}
