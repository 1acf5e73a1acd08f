using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Formulas;

/// <summary>Who must be able to see all that a formula uses.</summary>
/// <param name="Secret">What to report when it uses something else.</param>
/// <param name="Who">For messages.</param>
/// <param name="Sees">Whether this entity's variable may be used.</param>
/// <param name="Mend">How it is mended, for each number that it must not use.</param>
internal sealed record Audience(DiagnosticKind Secret, string Who, Func<EntityDefinition, VariableDefinition, bool> Sees, Func<EntityDefinition, VariableDefinition, Mend> Mend)
{
    /// <summary>Where a number is kept from somebody, and what its author can do about it.</summary>
    public static string Help(VariableDefinition variable) =>
        $"{variable.Id} is seen by {Yaml.Words.Name(variable.SeenBy)} (defined at {variable.At}): let more see it there, or use another number";
}

/// <summary>The names that a formula may use besides those that the scenario defines.</summary>
internal sealed class FormulaScope(FormulaScope? outer = null)
{
    private readonly Dictionary<string, (EntitySet Set, string? Alias)> bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormulaType> lets = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = outer?.used ?? new(StringComparer.Ordinal);

    public Audience? Audience { get; init; } = outer?.Audience;

    /// <summary>Combinations of entities that the sums around a place range over.</summary>
    public long Combinations { get; set; } = outer?.Combinations ?? 1;

    public IEnumerable<string> BoundNames => bound.Keys.Concat(outer?.BoundNames ?? []);

    public IEnumerable<string> LetNames => lets.Keys.Concat(outer?.LetNames ?? []);

    public FormulaScope Bind(string name, EntitySet set)
    {
        bound[name] = (set, null);
        return this;
    }

    /// <summary>A name that is only another word for one entity; the checked formula holds the entity's id.</summary>
    public FormulaScope BindAlias(string name, EntityDefinition entity)
    {
        bound[name] = (EntitySet.One(entity), entity.Id);
        return this;
    }

    public void Let(string name, FormulaType type) => lets[name] = type;

    public bool IsTaken(string name) => bound.ContainsKey(name) || lets.ContainsKey(name) || (outer?.IsTaken(name) ?? false);

    public bool IsLet(string name) => lets.ContainsKey(name) || (outer?.IsLet(name) ?? false);

    public FormulaType UseLet(string name)
    {
        used.Add(name);
        return lets.TryGetValue(name, out var type) ? type : outer?.UseLet(name) ?? FormulaType.Unknown;
    }

    public bool IsUsed(string name) => used.Contains(name);

    /// <returns>The id or name for the checked formula and what it may stand for, or null.</returns>
    public (string Name, EntitySet Set)? FindBound(string name)
    {
        if (!bound.TryGetValue(name, out var found))
            return outer?.FindBound(name);
        used.Add(name);
        return (found.Alias ?? name, found.Set);
    }
}
