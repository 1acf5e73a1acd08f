using Superpower;
using Superpower.Display;
using Superpower.Model;
using Superpower.Parsers;
using Superpower.Tokenizers;

namespace Wargame.Scenarios.Formulas;

/// <summary>The words of the formula language.</summary>
internal enum FormulaToken
{
    None,
    [Token(Category = "number")] Number,
    [Token(Category = "name")] Name,
    [Token(Category = "unit")] Money,
    [Token(Example = "+")] Plus,
    [Token(Example = "-")] Minus,
    [Token(Example = "*")] Times,
    [Token(Example = "/")] Over,
    [Token(Example = "^")] Power,
    [Token(Example = "<=")] LessOrEqual,
    [Token(Example = ">=")] GreaterOrEqual,
    [Token(Example = "==")] Equal,
    [Token(Example = "!=")] NotEqual,
    [Token(Example = "<")] Less,
    [Token(Example = ">")] Greater,
    [Token(Example = "=")] Is,
    [Token(Example = "(")] Open,
    [Token(Example = ")")] Close,
    [Token(Example = ",")] Comma,
    [Token(Example = ":")] Colon,
    [Token(Example = ".")] Dot,
    [Token(Example = "and")] And,
    [Token(Example = "or")] Or,
    [Token(Example = "not")] Not,
}

/// <summary>Cuts a formula into tokens. A hyphen between letters or digits belongs to the name.</summary>
internal static class FormulaTokenizer
{
    public static Tokenizer<FormulaToken> Instance { get; } = new TokenizerBuilder<FormulaToken>()
        .Ignore(Character.WhiteSpace)
        .Match(Text(FormulaWords.Number), FormulaToken.Number)
        .Match(Text(FormulaWords.Money), FormulaToken.Money)
        .Match(Span.EqualTo("<="), FormulaToken.LessOrEqual)
        .Match(Span.EqualTo(">="), FormulaToken.GreaterOrEqual)
        .Match(Span.EqualTo("=="), FormulaToken.Equal)
        .Match(Span.EqualTo("!="), FormulaToken.NotEqual)
        .Match(Character.EqualTo('<'), FormulaToken.Less)
        .Match(Character.EqualTo('>'), FormulaToken.Greater)
        .Match(Character.EqualTo('='), FormulaToken.Is)
        .Match(Character.EqualTo('+'), FormulaToken.Plus)
        .Match(Character.EqualTo('-'), FormulaToken.Minus)
        .Match(Character.EqualTo('*'), FormulaToken.Times)
        .Match(Character.EqualTo('/'), FormulaToken.Over)
        .Match(Character.EqualTo('^'), FormulaToken.Power)
        .Match(Character.EqualTo('('), FormulaToken.Open)
        .Match(Character.EqualTo(')'), FormulaToken.Close)
        .Match(Character.EqualTo(','), FormulaToken.Comma)
        .Match(Character.EqualTo(':'), FormulaToken.Colon)
        .Match(Character.EqualTo('.'), FormulaToken.Dot)
        .Match(Word("and"), FormulaToken.And)
        .Match(Word("or"), FormulaToken.Or)
        .Match(Word("not"), FormulaToken.Not)
        .Match(Text(FormulaWords.Name), FormulaToken.Name)
        .Build();

    // A name such as "and-so-on" or "order" is no operator.
    private static TextParser<TextSpan> Word(string word) => Text(rest => FormulaWords.Name(rest) == word.Length && rest.StartsWith(word) ? word.Length : 0);

    // Measured by hand: a large scenario holds a hundred thousand words, and each is tried against several of these.
    private static TextParser<TextSpan> Text(FormulaWords.Measure measure) => input =>
    {
        var length = measure(input.Source.AsSpan(input.Position.Absolute, input.Length));
        return length == 0 ? Result.Empty<TextSpan>(input) : Result.Value(input.First(length), input, input.Skip(length));
    };
}
