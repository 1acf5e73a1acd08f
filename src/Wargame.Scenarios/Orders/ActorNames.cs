using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Orders;

/// <summary>Reads who orders or answers.</summary>
internal sealed class ActorNames(Orderables orderables, DiagnosticBag bag)
{
    /// <returns>The actor's id, or null when there is none; that is reported.</returns>
    public string? Read(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar)
            return null;
        var actors = orderables.Actors.ToList();
        if (actors.Contains(scalar.Value))
            return scalar.Value;
        var help = Hint.Of(scalar.Value, actors, [], "actors are");
        if (orderables.Entity(scalar.Value) is { } other)
            bag.Report(DiagnosticCatalogue.References.WrongKind, scalar.Span, $"\"{other.Id}\" is of kind {Words.Name(other.Kind)}, which nobody plays", help, Hint.Meant(scalar.Value, actors, []));
        else
            bag.Report(DiagnosticCatalogue.References.Entity, scalar.Span, $"unknown actor \"{Values.Shorten(scalar.Value)}\"", help, Hint.Meant(scalar.Value, actors, []));
        return null;
    }
}
