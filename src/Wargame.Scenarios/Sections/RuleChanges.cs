using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads what a rule changes and moves.</summary>
internal sealed class RuleChanges(Reading reading, FormulaScope scope)
{

    public ImmutableArray<ChangeDefinition> Read(Fields fields)
    {
        var changes = ImmutableArray.CreateBuilder<ChangeDefinition>();
        foreach (var (key, value) in fields.Map("change"))
        {
            var slot = reading.Formulas.Slot(key, scope);
            var amount = Values.Text(value, $"\"{key.Value}\"", reading.Bag) is { } scalar ? reading.Formulas.Number(scalar, scope, UnitOf(slot?.Variable), $"\"{key.Value}\"") : null;
            if (slot is not { } known || amount is null)
                continue;
            CheckLadder(known.Set, known.Variable, key.Span);
            changes.Add(new ChangeDefinition(known.Entity, known.Id, amount, key.Span));
        }
        return changes.ToImmutable();
    }

    public ImmutableArray<TransferDefinition> ReadTransfers(Fields fields)
    {
        var transfers = ImmutableArray.CreateBuilder<TransferDefinition>();
        foreach (var node in fields.OneOrMore("transfer"))
        {
            if (Fields.Of(node, RuleFormats.Transfer, reading.Bag) is not { } transfer)
                continue;
            var from = transfer.Scalar("from") is { } giver ? reading.Formulas.Slot(giver, scope) : null;
            var to = transfer.Scalar("to") is { } taker ? reading.Formulas.Slot(taker, scope) : null;
            var amount = reading.Formulas.Number(transfer.Scalar("amount", "a formula"), scope, UnitOf(from?.Variable ?? to?.Variable), "the amount");
            if (from is not { Variable: { } fromVariable } giving || to is not { Variable: { } toVariable } taking)
                continue;
            CheckFlow(fromVariable, toVariable, taking, transfer.AtOf("to"));
            CheckLadder(giving.Set, fromVariable, transfer.AtOf("from"));
            CheckLadder(taking.Set, toVariable, transfer.AtOf("to"));
            transfers.Add(new TransferDefinition(giving.Entity, giving.Id, taking.Entity, taking.Id, amount, transfer.At));
        }
        return transfers.ToImmutable();
    }

    // A variable that is wrong is reported already; a pure number fits it whatever it should have been.
    private static FormulaUnit UnitOf(VariableDefinition? variable) =>
        variable is null ? FormulaUnit.Anything : variable.Kind == VariableKind.Gauge ? FormulaUnit.Points : FormulaUnit.Parse(variable.Unit.Symbol);

    private void CheckFlow(VariableDefinition from, VariableDefinition to, (string Entity, EntitySet Set, string Id, VariableDefinition? Variable) taking, SourceSpan at)
    {
        string? wrong = from.Kind == VariableKind.Gauge || to.Kind == VariableKind.Gauge ? "only stocks can be moved"
            : from.Unit != to.Unit ? $"\"{from.Id}\" is in {from.Unit} and \"{to.Id}\" in {to.Unit}"
            : from.Stage != to.Stage ? $"\"{from.Id}\" is settled in stage {from.Stage} and \"{to.Id}\" in {to.Stage}"
            : null;
        if (wrong is not null)
            reading.Bag.Report(DiagnosticCatalogue.Meaning.Transfer, at, wrong, $"\"{from.Id}\" is defined at {from.At}, \"{to.Id}\" at {to.At}",
                from.Kind == VariableKind.Stock && taking.Set.Members.Length > 0 && taking.Set.Members.All(from.AppliesTo) ? Mend.To($"{taking.Entity}.{to.Id}", $"{taking.Entity}.{from.Id}", isSure: false) : null);
    }

    private void CheckLadder(EntitySet set, VariableDefinition? variable, SourceSpan at)
    {
        foreach (var ladder in reading.Symbols.Ladders.All)
        {
            if (variable?.Id == ladder.Variable && set.Members.Any(entity => entity.Id == ladder.Entity))
            {
                reading.Bag.Report(DiagnosticCatalogue.Meaning.LadderMoved, at, $"only the ladder \"{ladder.Id}\" moves {ladder.Entity}.{ladder.Variable}",
                    $"change what its hazards depend on (defined at {ladder.At})", Mend.WithoutKey());
            }
        }
    }
}
