using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Orders;

/// <summary>Reads on whom an instrument is put to use.</summary>
internal sealed class TargetNames(Orderables orderables, DiagnosticBag bag)
{
    /// <returns>What the actor orders, or null when it never can; that is reported.</returns>
    public LegalOrder? Read(Fields fields, string actor, InstrumentDefinition instrument)
    {
        var legal = orderables.Of(actor).Where(order => order.Instrument.Id == instrument.Id).ToList();
        var names = legal.Select(order => order.Target.Id).ToList();
        if (!fields.Has("target"))
        {
            if (instrument.TargetKind is null)
                return legal.FirstOrDefault();
            bag.Report(DiagnosticCatalogue.Structure.MissingKey, fields.AtOf("instrument"), $"\"{instrument.Id}\" needs a target", $"it may be {Hint.List(names)}");
            return null;
        }
        if (fields.Scalar("target") is not { } scalar)
            return null;
        if (legal.FirstOrDefault(order => order.Target.Id == scalar.Value) is { } found)
            return found;
        if (instrument.TargetKind is null)
            bag.Report(DiagnosticCatalogue.Orders.NotATarget, scalar.Span, $"\"{instrument.Id}\" has no target", "leave the target out", Mend.WithoutKey("target", isSure: true));
        else if (orderables.Entity(scalar.Value) is null)
            ReportUnknown(scalar, names);
        else
            bag.Report(DiagnosticCatalogue.Orders.NotATarget, scalar.Span, $"{actor} cannot order \"{instrument.Id}\" on \"{scalar.Value}\"",
                Hint.Of(scalar.Value, names, [], "its targets are"), Hint.Meant(scalar.Value, names, []) ?? (names.Count == 1 ? Mend.To(scalar.Value, names[0], isSure: false) : null));
        return null;
    }

    /// <summary>Where the instrument is not known, at least the target's name can be checked.</summary>
    /// <returns>Always null.</returns>
    public LegalOrder? CheckExists(Fields fields)
    {
        if (fields.Scalar("target") is { } scalar && orderables.Entity(scalar.Value) is null)
            ReportUnknown(scalar, []);
        return null;
    }

    private void ReportUnknown(ScalarNode scalar, List<string> right)
    {
        var all = orderables.World.Entities.Select(entity => entity.Id).ToList();
        bag.Report(DiagnosticCatalogue.References.Entity, scalar.Span, $"unknown target \"{Values.Shorten(scalar.Value)}\"",
            Hint.Of(scalar.Value, right, all, right.Count > 0 ? "its targets are" : "there are"), Hint.Meant(scalar.Value, right, all));
    }
}
