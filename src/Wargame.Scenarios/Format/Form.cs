using System.Collections.Immutable;
using Wargame.Scenarios.Format.Forms;

namespace Wargame.Scenarios.Format;

/// <summary>Short ways to say what may stand somewhere.</summary>
internal static class Form
{
    public static TextForm Text { get; } = new();

    public static TextForm Markdown { get; } = new("a text in Markdown") { IsMarkdown = true };

    public static NumberForm Number { get; } = new(null, null);

    public static FlagForm Flag { get; } = new();

    public static BindingForm Binding { get; } = new();

    public static FormulaForm Condition { get; } = new(FormulaForm.Truth);

    /// <summary>A chance.</summary>
    public static FormulaForm Hazard { get; } = new("a chance from 0 to 1");

    public static TextForm Pattern(string what, string pattern) => new(what) { Pattern = pattern };

    public static NumberForm Between(double minimum, double maximum) => new(minimum, maximum);

    public static NumberForm Whole(int minimum, int maximum) => new(minimum, maximum, IsWhole: true);

    public static FormulaForm Formula(string gives, params ImmutableArray<BoundName> names) => new(gives) { Names = names };

    public static FormulaForm ConditionOn(params ImmutableArray<BoundName> names) => Condition with { Names = names };

    public static IdForm Kebab(NameKind of) => new(of, IsSnake: false);

    public static IdForm Snake(NameKind of) => new(of, IsSnake: true);

    public static NameForm Name(NameKind of) => new(of);

    public static ListForm List(ValueForm item) => new(item);

    public static ListForm List(ValueForm item, int minimum, int maximum) => new(item, minimum, maximum);

    public static ListForm List(MapFormat item) => new(new NestedForm(item));

    public static ListForm List(MapFormat item, int minimum, int maximum) => new(new NestedForm(item), minimum, maximum);

    public static OneOrMoreForm OneOrMore(ValueForm item) => new(item);

    public static TableForm Table(ValueForm key, ValueForm value) => new(key, value);

    public static NestedForm Map(MapFormat map) => new(map);

    public static EitherForm Either(params ImmutableArray<ValueForm> forms) => new(forms);

    public static WordForm Fixed(string word, string about) => new($"`{word}`", [new WordFormat(word, about)]);

    /// <summary>The words of an enumeration with their meanings; none may be left without.</summary>
    public static WordForm Words<T>(string what, params ImmutableArray<(T Value, string About)> meanings) where T : struct, Enum => new(
        what,
    [
        .. Yaml.Words.Of<T>().Select(known => new WordFormat(known.Word, meanings.First(meaning => meaning.Value.Equals(known.Value)).About)),
    ]);
}
