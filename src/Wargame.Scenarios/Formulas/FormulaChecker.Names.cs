using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Formulas;

internal sealed partial class FormulaChecker
{
    private (Expression Expression, FormulaType Type) CheckName(FormulaSyntax.Name name)
    {
        if (scope.IsLet(name.Text))
            return (new Expression.Let(name.Text, At(name)), scope.UseLet(name.Text));
        if (symbols.Coefficients.Has(name.Text))
        {
            symbols.UsedCoefficients.Add(name.Text);
            var type = symbols.Coefficients.Find(name.Text) is { } found ? FormulaType.Of(FormulaUnit.Parse(found.Unit.Symbol)) : FormulaType.Unknown;
            return (new Expression.Coefficient(name.Text, At(name)), type);
        }
        switch (name.Text)
        {
            case "turn":
                return (new Expression.TurnNumber(At(name)), FormulaType.Pure);
            case "true" or "false":
                return (new Expression.Literal(name.Text == "true" ? 1 : 0, At(name)), FormulaType.Truth);
        }
        ReportUnknown(name);
        return Wrong(name);
    }

    private void ReportUnknown(FormulaSyntax.Name name)
    {
        if (symbols.Coefficients.Incomplete || bag.IsFull || ReportMinus(name, IsValue, IsValue))
            return;
        if (scope.FindBound(name.Text) is not null || symbols.Entities.Has(name.Text))
        {
            bag.Report(DiagnosticCatalogue.References.Name, At(name), $"\"{name.Text}\" is an entity, not a number", $"name one of its variables: {name.Text}.…");
            return;
        }
        bag.Report(DiagnosticCatalogue.References.Name, At(name), $"unknown name \"{name.Text}\"", () => SuggestName(name.Text), $"name {name.Text}",
            () => Mend.Nearest(name.Text, Values));
    }

    private string? SuggestName(string name)
    {
        if (symbols.Units.Contains(name))
            return UnitHelp.InName(name);
        var meant = Nearest.Find(name, Values);
        return meant is null ? "a name in a formula is a coefficient, a let name, turn, or entity.variable"
            : symbols.Coefficients.Has(meant) ? symbols.Coefficients.Suggest(name) : $"did you mean \"{meant}\"?";
    }

    private IEnumerable<string> Values => symbols.Coefficients.Ids.Concat(scope.LetNames).Append("turn");

    private bool IsValue(string word) =>
        scope.IsLet(word) || symbols.Coefficients.Has(word) || word == "turn" || (word.Length > 0 && word.All(char.IsAsciiDigit));

    /// <summary>Whether a word that nothing has is two known words with a minus squeezed between; then it is reported.</summary>
    private bool ReportMinus(FormulaSyntax.Name name, Func<string, bool> isLeft, Func<string, bool> isRight)
    {
        for (var at = name.Text.IndexOf('-'); at > 0; at = name.Text.IndexOf('-', at + 1))
        {
            var (left, right) = (name.Text[..at], name.Text[(at + 1)..]);
            if (!isLeft(left) || !isRight(right))
                continue;
            bag.Report(DiagnosticCatalogue.Formulas.Minus, At(name), $"\"{name.Text}\" is read as one name", $"for a minus write \"{left} - {right}\"",
                Mend.To(name.Text, $"{left} - {right}"));
            return true;
        }
        return false;
    }

    private (Expression Expression, FormulaType Type) CheckMember(FormulaSyntax.Member member)
    {
        var (entity, _, variable) = FindMember(member);
        return (new Expression.Value(entity, member.Variable.Text, At(member)), TypeOf(variable));
    }

    private static FormulaType TypeOf(VariableDefinition? variable) => variable is null ? FormulaType.Unknown
        : variable.Kind == VariableKind.Gauge ? FormulaType.Of(FormulaUnit.Points) : FormulaType.Of(FormulaUnit.Parse(variable.Unit.Symbol));

    public (string Entity, EntitySet Set, VariableDefinition? Variable) FindMember(FormulaSyntax.Member member)
    {
        var (entity, set) = FindEntity(member.Entity, IsValue);
        if (!symbols.Variables.Has(member.Variable.Text) && ReportMinus(member.Variable, symbols.Variables.Has, _ => true))
            return (entity, set, null);
        var variable = new SlotChecker(symbols).Check(set, member.Variable.Text, At(member.Variable));
        if (variable is not null && scope.Audience is { } audience)
            CheckAudience(member, set, variable, audience);
        return (entity, set, variable);
    }

    private void CheckAudience(FormulaSyntax.Member member, EntitySet set, VariableDefinition variable, Audience audience)
    {
        if (set.Members.FirstOrDefault(entity => !audience.Sees(entity, variable)) is not { } hidden)
            return;
        bag.Report(audience.Secret, At(member), $"{audience.Who} may not see {hidden.Id}.{variable.Id}",
            Audience.Help(variable), audience.Mend(hidden, variable));
    }

    /// <returns>The name for the checked formula, and the entities that it may stand for.</returns>
    private (string Name, EntitySet Set) FindEntity(FormulaSyntax.Name name, Func<string, bool>? isLeftOfMinus = null)
    {
        if (scope.FindBound(name.Text) is { } bound)
            return bound;
        if (symbols.Entities.Has(name.Text))
            return (name.Text, symbols.Entities.Find(name.Text) is { } entity ? EntitySet.One(entity) : EntitySet.Unknown);
        if (isLeftOfMinus is not null && ReportMinus(name, isLeftOfMinus, right => scope.FindBound(right) is not null || symbols.Entities.Has(right)))
            return (name.Text, EntitySet.Unknown);
        if (!symbols.Entities.Incomplete && Nearest.Find(name.Text, scope.BoundNames) is { } meant && symbols.Entities.Suggest(name.Text)?.StartsWith("did", StringComparison.Ordinal) != true)
        {
            bag.Report(DiagnosticCatalogue.References.Entity, At(name), $"unknown entity \"{name.Text}\"", $"did you mean \"{meant}\", which is bound here?",
                Mend.Nearest(name.Text, scope.BoundNames));
            return (name.Text, EntitySet.Unknown);
        }
        symbols.Entities.Resolve(name.Text, At(name));
        return (name.Text, EntitySet.Unknown);
    }
}
