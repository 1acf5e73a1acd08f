namespace Wargame.World.Definition;

/// <summary>How well a rule or number is supported. The letters S, X, D, M are the ones that authors write.</summary>
public enum Grade
{
    /// <summary>S: the seed paper BD-01 says it.</summary>
    Seed,

    /// <summary>X: an outside source, named.</summary>
    External,

    /// <summary>D: a design choice of the scenario.</summary>
    Design,

    /// <summary>M: general knowledge, to be checked before publishing.</summary>
    Memory,
}

/// <summary>The source of a rule, number or event.</summary>
/// <param name="Source">For the reader, such as <c>BD-01 L74, L138-140</c>.</param>
/// <param name="Grade">How well the source supports it.</param>
/// <param name="At">Where the author wrote it.</param>
public sealed record Citation(string Source, Grade Grade, SourceSpan At)
{
    /// <summary>For definitions made by code, in tests.</summary>
    public static Citation None { get; } = new("", Grade.Design, SourceSpan.None);
}
