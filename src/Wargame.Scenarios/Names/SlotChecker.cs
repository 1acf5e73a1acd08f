using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Names;

/// <summary>Checks that entities have a variable.</summary>
internal sealed class SlotChecker(Symbols symbols)
{
    /// <summary>A key such as <c>bolivia.unity</c>, in a scalar of its own.</summary>
    /// <returns>Null when it is wrong, and reported.</returns>
    public (EntityDefinition Entity, VariableDefinition Variable)? Read(ScalarNode scalar)
    {
        var dot = scalar.Value.IndexOf('.');
        if (dot <= 0 || dot == scalar.Value.Length - 1)
        {
            symbols.Bag.Report(DiagnosticCatalogue.Structure.Malformed, scalar.Span, $"\"{Values.Shorten(scalar.Value)}\" names no number", "write entity.variable, such as bolivia.unity");
            return null;
        }
        var map = new PositionMap(scalar);
        var (id, variable) = (scalar.Value[..dot], scalar.Value[(dot + 1)..]);
        var isKnown = symbols.Entities.Resolve(id, map.Span(0, dot));
        var entity = symbols.Entities.Find(id);
        var found = Check(isKnown && entity is not null ? EntitySet.One(entity) : EntitySet.Unknown, variable, map.Span(dot + 1, scalar.Value.Length));
        return entity is null || found is null ? null : (entity, found);
    }

    /// <param name="set">The entities.</param>
    /// <param name="id">The variable, as it is written.</param>
    /// <param name="at">Its place.</param>
    /// <param name="otherwise">How to mend it where the variable is another entity's; null to name that entity.</param>
    /// <returns>Null when the variable is wrong, and reported.</returns>
    public VariableDefinition? Check(EntitySet set, string id, SourceSpan at, Mend? otherwise = null)
    {
        if (!symbols.Variables.Has(id))
        {
            if (!symbols.Variables.Incomplete)
                symbols.Bag.Report(DiagnosticCatalogue.References.Variable, at, $"unknown variable \"{Values.Shorten(id)}\"", () => Suggest(set, id), $"variable {id}",
                    () => Mend.Nearest(id, Own(set)) ?? Mend.Nearest(id, symbols.Variables.Ids));
            return null;
        }
        if (symbols.Variables.Find(id) is not { } variable)
            return null;
        var lacking = set.Members.Where(entity => !variable.AppliesTo(entity)).ToList();
        if (lacking.Count == 0)
            return variable;
        var message = lacking.Count == set.Members.Length || set.Members.Length == 1
            ? $"{set.What} has no \"{id}\"" : $"not every {Singular(set.What)} has \"{id}\": \"{lacking[0].Id}\" has not";
        var of = string.Join(", ", variable.Of.Select(kind => Words.Name(kind))) + (variable.Tag is null ? "" : $" tagged {variable.Tag}");
        symbols.Bag.Report(DiagnosticCatalogue.References.NotOnEntity, at, message, $"\"{id}\" is a variable of {of} (defined at {variable.At}){HasInstead(lacking[0])}",
            Mend.Nearest(id, Own(set)) ?? otherwise ?? OnTheOnlyOneThatHasIt(set, variable));
        return null;
    }

    private string? Suggest(EntitySet set, string id)
    {
        return Nearest.Find(id, Own(set)) is { } meant ? $"did you mean \"{meant}\"? (defined at {symbols.Variables.At(meant)})" : symbols.Variables.Suggest(id);
    }

    private IEnumerable<string> Own(EntitySet set) => symbols.Variables.All.Where(variable => set.Members.Any(variable.AppliesTo)).Select(variable => variable.Id);

    private Mend? OnTheOnlyOneThatHasIt(EntitySet set, VariableDefinition variable) =>
        set.Members.Length == 1 && symbols.Entities.All.Where(variable.AppliesTo).Take(2).ToList() is [var owner]
            ? Mend.To($"{set.Members[0].Id}.{variable.Id}", $"{owner.Id}.{variable.Id}", isSure: false)
            : null;

    private string HasInstead(EntityDefinition entity)
    {
        var own = symbols.Variables.All.Where(variable => variable.AppliesTo(entity)).Select(variable => variable.Id).Take(20).ToList();
        return own.Count == 0 ? "" : $"; {entity.Id} has {string.Join(", ", own)}";
    }

    private static string Singular(string what) => what.StartsWith("a ", StringComparison.Ordinal) ? what[2..] : what;
}
