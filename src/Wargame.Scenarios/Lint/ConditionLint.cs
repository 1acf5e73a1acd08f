using System.Collections.Immutable;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Lint;

/// <summary>Conditions that can never hold or that always hold, injects that can never or will always come.</summary>
internal sealed class ConditionLint
{
    private const string Bound = "compare the numbers in it with the ranges of the variables";
    private readonly Lints lints;
    private readonly Reach reach;

    private ConditionLint(Lints lints) => (this.lints, reach) = (lints, new Reach(lints.World, FormulaWalk.Written(lints.World)));

    public static void Run(Lints lints)
    {
        var check = new ConditionLint(lints);
        check.Injects();
        check.Rules();
        check.Rest();
        check.Mandates();
    }

    private void Injects()
    {
        var opening = lints.Model.DueInjects(lints.Model.Opening(1)).Select(inject => inject.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var inject in lints.World.Injects.Where(inject => inject.When is not null))
        {
            var bounds = reach.Of(inject.When!);
            if (bounds.IsFalse && inject.Turn is null)
                lints.Warn(DiagnosticCatalogue.Lint.InjectNever, At(inject.When!), $"inject \"{inject.Id}\" can never come", Bound, Mend.WithoutKey("when"));
            else if (bounds.IsTrue || (opening.Contains(inject.Id) && inject.Turn is null))
                lints.Warn(DiagnosticCatalogue.Lint.InjectAlways, At(inject.When!), $"inject \"{inject.Id}\" comes in the first turn of every session", "write \"turn: 1\", or a condition that the opening does not meet",
                    new Mend.Turn("turn", "1"));
        }
    }

    private void Rules()
    {
        foreach (var rule in lints.World.Rules)
        {
            var lets = ImmutableDictionary<string, Bounds>.Empty;
            foreach (var let in rule.Lets)
                lets = lets.SetItem(let.Name, reach.Of(let.Value.Root, lets));
            if (rule.When is { } when)
                Condition(when, reach.Of(when.Root, lets), $"the condition of rule \"{rule.Id}\"", Mend.WithoutKey("when"));
        }
    }

    private void Rest()
    {
        foreach (var instrument in lints.World.Instruments)
        {
            foreach (var law in instrument.LegalWhen)
                Condition(law.Condition, $"a condition of instrument \"{instrument.Id}\"", Mend.WithoutItem());
            if (instrument.Lag >= lints.World.Turns)
                lints.Warn(DiagnosticCatalogue.Lint.TooLate, instrument.At, FormattableString.Invariant($"instrument \"{instrument.Id}\" works after {instrument.Lag} turns of {lints.World.Turns}"), "a smaller lag, or more turns",
                    new Mend.Set([("lag", FormattableString.Invariant($"{lints.World.Turns - 1}"))]));
        }
        foreach (var card in lints.World.Cards)
            Condition(card.OpensWhen, $"\"opens_when\" of card \"{card.Id}\"", mayHold: true);
        foreach (var crisis in lints.World.Crises)
        {
            Condition(crisis.OnWhen, $"\"on_when\" of crisis \"{crisis.Id}\"");
            Condition(crisis.OffWhen, $"\"off_when\" of crisis \"{crisis.Id}\"", Mend.WithoutKey("off_when"));
        }
        foreach (var disclosure in lints.Scenario.Disclosures)
            Condition(disclosure.When, $"the condition of disclosure \"{disclosure.Id}\"", Mend.WithoutKey("when"));
        foreach (var doctrine in lints.World.Doctrines)
        {
            foreach (var answer in doctrine.Answers)
                Condition(answer.When, $"an answer of the doctrine of \"{Owner(doctrine)}\"", Mend.WithoutKey("when"));
            foreach (var choice in doctrine.Choices)
                Condition(choice.When, $"the choice of \"{choice.Option}\" on card \"{choice.Card}\"", Mend.WithoutKey("when"));
        }
    }

    private void Mandates()
    {
        var lines = lints.World.Mandates.SelectMany(mandate => mandate.Lines.Select(line => (line.Met, Name: $"line \"{line.Id}\" of the mandate of \"{mandate.Actor}\"")));
        foreach (var (met, name) in lines.Concat(lints.World.PrivateCards.Select(card => (card.Met, Name: $"private card \"{card.Id}\""))))
        {
            if (reach.Of(met).IsFalse)
                lints.Warn(DiagnosticCatalogue.Lint.OutOfReach, At(met), $"{name} can never be met", Bound, Mend.WithoutItem());
        }
    }

    private void Condition(Formula? condition, string what, Mend? without = null, bool mayHold = false)
    {
        if (condition is not null)
            Condition(condition, reach.Of(condition), what, without, mayHold);
    }

    /// <param name="condition">The condition.</param>
    /// <param name="bounds">What it can come to.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="without">Leaves it out, where that says the same as a condition that always holds.</param>
    /// <param name="mayHold">Whether it may always hold.</param>
    private void Condition(Formula condition, Bounds bounds, string what, Mend? without, bool mayHold = false)
    {
        if (bounds.IsFalse)
            lints.Warn(DiagnosticCatalogue.Lint.Never, At(condition), $"{what} can never hold", Bound, Mend.WithoutItem());
        else if (bounds.IsTrue && !mayHold && condition.Root is not Expression.Literal)
            lints.Warn(DiagnosticCatalogue.Lint.Always, At(condition), $"{what} always holds", $"{Bound}, or leave it out", without);
    }

    private static string Owner(DoctrineDefinition doctrine) => doctrine.Actor ?? doctrine.Kind.ToString() ?? "";

    // The whole formula, not the operator in its middle.
    private static SourceSpan At(Formula formula) => formula.Root.At;
}
