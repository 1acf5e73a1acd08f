using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.World.Formulas;

namespace Wargame.Scenarios.Formulas;

internal sealed partial class FormulaChecker
{
    private (Expression Expression, FormulaType Type) CheckCall(FormulaSyntax.Call call)
    {
        var name = call.Function.Text;
        if (FormulaFunction.Find(name) is not { } function)
        {
            var meant = Nearest.Find(name, FormulaFunction.All.Select(known => known.Name));
            bag.Report(DiagnosticCatalogue.References.Function, At(call.Function), $"unknown function \"{name}\"",
                $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}functions are {string.Join(", ", FormulaFunction.All.Select(known => known.Name))}",
                Mend.Nearest(name, FormulaFunction.All.Select(known => known.Name)));
            return Wrong(call);
        }
        if (call.Arguments.Length < function.Least || call.Arguments.Length > function.Most)
        {
            bag.Report(DiagnosticCatalogue.Formulas.Arguments, At(call), FormattableString.Invariant($"\"{name}\" has {call.Arguments.Length} arguments"), $"write {function.Form}",
                call.Arguments.Length > function.Most ? Whole(call, $"{map.Value[call.Start..call.Arguments[function.Most].Start].TrimEnd(' ', ',', '(')})", isSure: false) : null);
            return Wrong(call);
        }
        return name switch
        {
            "min" => CheckFunction(call, NumberFunction.Min),
            "max" => CheckFunction(call, NumberFunction.Max),
            "clamp" => CheckFunction(call, NumberFunction.Clamp),
            "abs" => CheckFunction(call, NumberFunction.Abs),
            "floor" => CheckFunction(call, NumberFunction.Floor),
            "if" => CheckIf(call),
            "start" => CheckStart(call),
            "change" => CheckChange(call, function.Form),
            _ => CheckLookUp(call, function.Form),
        };
    }

    private (Expression Expression, FormulaType Type) CheckFunction(FormulaSyntax.Call call, NumberFunction function)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        var units = new List<(FormulaUnit, bool)>();
        foreach (var argument in call.Arguments)
        {
            arguments.Add(CheckNumber(argument, out var unit, out var known));
            units.Add((unit, known));
        }
        return (new Expression.Call(function, arguments.ToImmutable(), At(call)), JoinAll(call, $"\"{call.Function.Text}\"", units));
    }

    private (Expression Expression, FormulaType Type) CheckIf(FormulaSyntax.Call call)
    {
        var condition = CheckTruth(call.Arguments[0]);
        var (then, thenType) = Check(call.Arguments[1]);
        var (otherwise, otherwiseType) = Check(call.Arguments[2]);
        var expression = new Expression.If(condition, then, otherwise, At(call));
        if (thenType.IsUnknown || otherwiseType.IsUnknown)
            return (expression, FormulaType.Unknown);
        if (thenType.CanBeNumber && otherwiseType.CanBeNumber)
            return (expression, JoinAll(call, "\"if\"", [(thenType.Unit, true), (otherwiseType.Unit, true)]));
        if (thenType.CanBeTruth && otherwiseType.CanBeTruth)
            return (expression, FormulaType.Truth);
        bag.Report(DiagnosticCatalogue.Formulas.Truth, At(call), "both branches of \"if\" give a number, or both something true or false", null);
        return Wrong(call);
    }

    private (Expression Expression, FormulaType Type) CheckStart(FormulaSyntax.Call call)
    {
        var (inner, type) = Check(call.Arguments[0]);
        return (new Expression.Start(inner, At(call)), type);
    }

    private (Expression Expression, FormulaType Type) CheckChange(FormulaSyntax.Call call, string form)
    {
        if (call.Arguments[0] is not FormulaSyntax.Member member)
            return WrongArgument(call, call.Arguments[0], form);
        var (entity, _, variable) = FindMember(member);
        return (new Expression.Change(entity, member.Variable.Text, At(call)), TypeOf(variable));
    }

    private (Expression Expression, FormulaType Type) CheckLookUp(FormulaSyntax.Call call, string form)
    {
        if (call.Arguments.FirstOrDefault(argument => argument is not FormulaSyntax.Name) is { } wrong)
            return WrongArgument(call, wrong, form);
        var first = (FormulaSyntax.Name)call.Arguments[0];
        var second = call.Arguments.Length > 1 ? (FormulaSyntax.Name)call.Arguments[1] : first;
        switch (call.Function.Text)
        {
            case "level" or "effect":
                return CheckOrdered(call, first, second);
            case "imposition":
                return (new Expression.Imposition(FindEntity(first).Name, At(call)), FormulaType.Pure);
            case "fired" or "since":
                symbols.Injects.Resolve(first.Text, At(first));
                return call.Function.Text == "fired"
                    ? (new Expression.Fired(first.Text, At(call)), FormulaType.Event)
                    : (new Expression.Since(first.Text, At(call)), FormulaType.Pure);
            case "on" or "began" or "turns_on":
                return CheckCrisis(call, first);
            default:
                if (symbols.Cards.Resolve(first.Text, At(first)))
                    symbols.Cards.Find(first.Text)?.Resolve(second.Text, At(second));
                return call.Function.Text == "chosen"
                    ? (new Expression.Chosen(first.Text, second.Text, At(call)), FormulaType.Event)
                    : (new Expression.LastChosen(first.Text, second.Text, At(call)), FormulaType.Event);
        }
    }

    private (Expression Expression, FormulaType Type) CheckCrisis(FormulaSyntax.Call call, FormulaSyntax.Name crisis)
    {
        symbols.Crises.Resolve(crisis.Text, At(crisis));
        return call.Function.Text switch
        {
            "on" => (new Expression.InCrisis(CrisisQuestion.On, crisis.Text, At(call)), FormulaType.Event),
            "began" => (new Expression.InCrisis(CrisisQuestion.Began, crisis.Text, At(call)), FormulaType.Event),
            _ => (new Expression.InCrisis(CrisisQuestion.TurnsOn, crisis.Text, At(call)), FormulaType.Pure),
        };
    }

    private (Expression Expression, FormulaType Type) CheckOrdered(FormulaSyntax.Call call, FormulaSyntax.Name instrument, FormulaSyntax.Name target)
    {
        var question = call.Function.Text == "level" ? OrderQuestion.Level : OrderQuestion.Effect;
        var (entity, set) = FindEntity(target);
        if (symbols.Instruments.Resolve(instrument.Text, At(instrument)) && symbols.Instruments.Find(instrument.Text) is { } found
            && !symbols.IsOutOfPlay(found) && symbols.TargetsOf(found) is { IsUnknown: false } targets && set.Members.Length > 0 && !set.Members.Any(targets.Members.Contains))
        {
            bag.Report(DiagnosticCatalogue.References.NeverTarget, At(target), $"\"{instrument.Text}\" is never aimed at {set.What}{set.Listed}",
                symbols.SuggestTarget(found, set), symbols.OnlyTargetOf(found) is { } only ? Whole(target, only.Id, isSure: false) : null);
        }
        return (new Expression.Ordered(question, instrument.Text, entity, At(call)), FormulaType.Pure);
    }

    private (Expression Expression, FormulaType Type) WrongArgument(FormulaSyntax.Call call, FormulaSyntax argument, string form)
    {
        bag.Report(DiagnosticCatalogue.Formulas.Arguments, At(argument), $"\"{call.Function.Text}\" needs a name here", $"write {form}");
        return Wrong(call);
    }
}
