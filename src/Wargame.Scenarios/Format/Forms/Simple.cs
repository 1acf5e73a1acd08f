using System.Globalization;

namespace Wargame.Scenarios.Format.Forms;

/// <summary>A text.</summary>
/// <param name="What">In a few words, such as <c>a text</c> or <c>a quarter</c>.</param>
public sealed record TextForm(string What = "a text") : ValueForm
{
    /// <summary>Whether it is read as Markdown.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>The regular expression that it matches, if its form is narrow.</summary>
    public string? Pattern { get; init; }

    /// <summary>The most characters that it may have.</summary>
    public int? Longest { get; init; }

    /// <inheritdoc/>
    public override string Noun => Longest is { } longest ? string.Create(CultureInfo.InvariantCulture, $"{What} of at most {longest} characters") : What;
}

/// <summary>A file by its path.</summary>
/// <param name="What">Which: <c>a Markdown file</c>.</param>
public sealed record FileForm(string What) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => What;
}

/// <summary>A number.</summary>
/// <param name="Minimum">The least, or null where nothing bounds it but what is sensible.</param>
/// <param name="Maximum">The most.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
public sealed record NumberForm(double? Minimum, double? Maximum, bool IsWhole = false) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => (IsWhole ? "a whole number" : "a number") + (Minimum, Maximum) switch
    {
        (null, null) => "",
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $", at least {low}"),
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $", at most {high}"),
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $" from {low} to {high}"),
    };

    /// <summary>Whether a number is within the bounds.</summary>
    /// <param name="number">The number.</param>
    public bool Holds(double number) => !(number < Minimum) && !(number > Maximum);

    /// <summary>The bounds as messages say them.</summary>
    public string Bounds => Noun[(Noun.IndexOf("number", StringComparison.Ordinal) + "number".Length)..].TrimStart(',', ' ');
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagForm : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => "true or false";
}

/// <summary>What a map's key binds in a rule: <c>s in segment tagged grower</c>.</summary>
public sealed record BindingForm : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => "a binding";
}
