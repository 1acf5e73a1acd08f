using System.Globalization;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using Wargame.World.Formulas;
using Operator = Wargame.World.Formulas.BinaryOperator;

namespace Wargame.Scenarios.Formulas;

using Parser = TokenListParser<FormulaToken, FormulaSyntax>;

/// <summary>
/// The grammar of formulas and of <c>for</c> lines, loosest operators first. Parsers of tokens are made once, in fields: to make one asks by
/// reflection how its token is called, which took a fifth of the time of loading a scenario.
/// </summary>
internal static class FormulaGrammar
{
    private static readonly TokenListParser<FormulaToken, FormulaSyntax.Name> Name = Token.EqualTo(FormulaToken.Name).Select(ToName);

    private static readonly TokenListParser<FormulaToken, FormulaSyntax.Name> Unit =
        Token.EqualTo(FormulaToken.Money).Or(Token.EqualTo(FormulaToken.Name)).Select(ToName);

    private static readonly TokenListParser<FormulaToken, FormulaSyntax.Number> Number =
        from number in Token.EqualTo(FormulaToken.Number)
        from unit in Unit.AsNullable().OptionalOrDefault()
        select ToNumber(number, unit);

    private static readonly TokenListParser<FormulaToken, FormulaSyntax.Number> Signed =
        from minus in Token.EqualTo(FormulaToken.Minus).Select(token => (int?)StartOf(token)).OptionalOrDefault()
        from number in Number
        select minus is { } start ? number with { Value = -number.Value, Start = start } : number;

    private static readonly Parser Formula = Parse.Ref(() => Disjunction!);

    private static readonly TokenListParser<FormulaToken, BindingSyntax> BindingLine =
        from bound in Name
        from all in Token.EqualToValue(FormulaToken.Name, "in").Value(true).Or(Token.EqualTo(FormulaToken.Is).Value(false))
        from source in Name
        from relation in Token.EqualTo(FormulaToken.Dot).IgnoreThen(Name).AsNullable().OptionalOrDefault()
        from tag in Token.EqualToValue(FormulaToken.Name, "tagged").IgnoreThen(Name).AsNullable().OptionalOrDefault()
        select new BindingSyntax(bound, all, source, relation, tag);

    private static readonly TokenListParser<FormulaToken, Corner> CornerOfCurve =
        from x in Signed
        from colon in Token.EqualTo(FormulaToken.Colon)
        from y in Signed
        select new Corner(x, y);

    private static readonly Parser CurveCall =
        from name in Token.EqualToValue(FormulaToken.Name, "curve")
        from open in Token.EqualTo(FormulaToken.Open)
        from input in Formula
        from corners in Token.EqualTo(FormulaToken.Comma).IgnoreThen(CornerOfCurve).Many()
        from close in Token.EqualTo(FormulaToken.Close)
        select (FormulaSyntax)new FormulaSyntax.Curve(input, [.. corners], StartOf(name), EndOf(close));

    private static readonly Parser SumCall =
        from name in Token.EqualToValue(FormulaToken.Name, "sum")
        from open in Token.EqualTo(FormulaToken.Open)
        from over in BindingLine
        from colon in Token.EqualTo(FormulaToken.Colon)
        from body in Formula
        from close in Token.EqualTo(FormulaToken.Close)
        select (FormulaSyntax)new FormulaSyntax.Sum(over, body, StartOf(name), EndOf(close));

    private static readonly TokenListParser<FormulaToken, (FormulaSyntax[] Values, int End)> Arguments =
        from open in Token.EqualTo(FormulaToken.Open)
        from arguments in Formula.ManyDelimitedBy(Token.EqualTo(FormulaToken.Comma))
        from close in Token.EqualTo(FormulaToken.Close)
        select (arguments, EndOf(close));

    private static readonly TokenListParser<FormulaToken, FormulaSyntax.Name> Variable = Token.EqualTo(FormulaToken.Dot).IgnoreThen(Name);

    private static readonly Parser Named = Name.Then(name => Arguments.Select(list => (FormulaSyntax)new FormulaSyntax.Call(name, [.. list.Values], list.End))
        .Or(Variable.Select(variable => (FormulaSyntax)new FormulaSyntax.Member(name, variable)))
        .Or(Parse.Return<FormulaToken, FormulaSyntax>(name)));

    private static readonly Parser Bracketed =
        from open in Token.EqualTo(FormulaToken.Open)
        from inner in Formula
        from close in Token.EqualTo(FormulaToken.Close)
        select inner;

    private static readonly Parser Atom = Number.Select(number => (FormulaSyntax)number)
        .Or(Bracketed).Or(CallOf("curve", CurveCall)).Or(CallOf("sum", SumCall)).Or(Named).Named("a number, a name or (");

    private static readonly TokenListParser<FormulaToken, FormulaSyntax.Number> Exponent = Token.EqualTo(FormulaToken.Power).IgnoreThen(Signed);

    private static readonly Parser Powered = Atom.Then(inner => Exponent
        .Select(exponent => (FormulaSyntax)new FormulaSyntax.Power(inner, exponent)).Or(Parse.Return<FormulaToken, FormulaSyntax>(inner)));

    private static readonly Parser Signs = Parse.Ref(() => Negated!).Or(Powered);

    private static readonly Parser Negated = Token.EqualTo(FormulaToken.Minus)
        .Then(minus => Signs.Select(inner => (FormulaSyntax)new FormulaSyntax.Unary(UnaryOperator.Negate, inner, StartOf(minus))));

    private static readonly Parser Product = Chain(Signs, (FormulaToken.Times, Operator.Multiply), (FormulaToken.Over, Operator.Divide));

    private static readonly Parser Total = Chain(Product, (FormulaToken.Plus, Operator.Add), (FormulaToken.Minus, Operator.Subtract));

    private static readonly TokenListParser<FormulaToken, Operator> Comparing = OneOf(
        (FormulaToken.Less, Operator.Less), (FormulaToken.LessOrEqual, Operator.LessOrEqual), (FormulaToken.Greater, Operator.Greater),
        (FormulaToken.GreaterOrEqual, Operator.GreaterOrEqual), (FormulaToken.Equal, Operator.Equal), (FormulaToken.NotEqual, Operator.NotEqual));

    private static readonly Parser Comparison = Total.Then(left => Comparing
        .Then(symbol => Total.Select(right => (FormulaSyntax)new FormulaSyntax.Binary(symbol, left, right)))
        .Or(Parse.Return<FormulaToken, FormulaSyntax>(left)));

    private static readonly Parser Denial = Token.EqualTo(FormulaToken.Not)
        .Then(not => Parse.Ref(() => Denial!).Select(inner => (FormulaSyntax)new FormulaSyntax.Unary(UnaryOperator.Not, inner, StartOf(not))))
        .Or(Comparison);

    private static readonly Parser Conjunction = Chain(Denial, (FormulaToken.And, Operator.And));

    private static readonly Parser Disjunction = Chain(Conjunction, (FormulaToken.Or, Operator.Or));

    /// <summary>A whole formula.</summary>
    public static Parser Whole { get; } = Formula.AtEnd();

    /// <summary>A whole line of <c>for</c>.</summary>
    public static TokenListParser<FormulaToken, BindingSyntax> Binding { get; } = BindingLine.AtEnd();

    // "curve" and "sum" are functions only before a bracket; otherwise they are names like any other.
    private static Parser CallOf(string name, Parser call) => input =>
    {
        var first = input.ConsumeToken();
        return first.HasValue && first.Value.Kind == FormulaToken.Name && first.Value.Span.EqualsValue(name)
            && first.Remainder.ConsumeToken() is { HasValue: true, Value.Kind: FormulaToken.Open }
            ? call(input)
            : TokenListParserResult.Empty<FormulaToken, FormulaSyntax>(input);
    };

    private static Parser Chain(Parser operand, params (FormulaToken Token, Operator Operator)[] operators) =>
        Parse.Chain(OneOf(operators), operand, (symbol, left, right) => new FormulaSyntax.Binary(symbol, left, right));

    private static TokenListParser<FormulaToken, Operator> OneOf(params (FormulaToken Token, Operator Operator)[] operators) => operators
        .Select(item => Token.EqualTo(item.Token).Value(item.Operator)).Aggregate((either, other) => either.Or(other));

    private static int StartOf(Token<FormulaToken> token) => token.Span.Position.Absolute;

    private static int EndOf(Token<FormulaToken> token) => token.Span.Position.Absolute + token.Span.Length;

    private static FormulaSyntax.Name ToName(Token<FormulaToken> token) => new(token.ToStringValue(), StartOf(token), EndOf(token));

    private static FormulaSyntax.Number ToNumber(Token<FormulaToken> token, FormulaSyntax.Name? unit) => new(
        double.Parse(token.ToStringValue(), NumberStyles.Float, CultureInfo.InvariantCulture), unit, StartOf(token), unit?.End ?? EndOf(token));
}
