using System.Collections.Immutable;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;

namespace Wargame.Scenarios;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>The scenario can be played.</summary>
    Warning,

    /// <summary>The scenario cannot be played.</summary>
    Error,
}

/// <summary>A mistake in a scenario, for the person who wrote it.</summary>
/// <param name="Code">Stable number, such as <c>WG0301</c>; <see cref="DiagnosticCatalogue"/> explains it.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong, with the author's own words in it.</param>
/// <param name="At">Where; the file is relative to the folder that holds all scenarios, such as <c>bolivia-secession/entities.yaml</c>.</param>
/// <param name="Help">What was expected, the nearest name and where that is defined; null when the message says it all.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceSpan At, string? Help)
{
    /// <summary>A few words for what the code means, such as <c>no actor has this id</c>.</summary>
    public string Label => DiagnosticCatalogue.Find(Code)?.Title ?? "";

    /// <summary>What would mend it; null where that takes thought.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>What whoever found it knows about mending it.</summary>
    internal Mend? Mend { get; init; }

    /// <summary>Further places of the same mistake.</summary>
    internal ImmutableArray<SourceSpan> Places { get; init; } = [];

    /// <summary>By what its reader is told.</summary>
    public bool Equals(Diagnostic? other) => other is not null && Code == other.Code && Severity == other.Severity && Message == other.Message
        && At == other.At && Help == other.Help && Suggestion == other.Suggestion;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Message, At);

    /// <inheritdoc/>
    public override string ToString() =>
        $"{At}: {(Severity == Severity.Error ? "error" : "warning")}[{Code}]: {Message}{(Help is null ? "" : $" ({Help})")}";
}

/// <summary>A sort of mistake.</summary>
/// <param name="Code">Stable number; its hundreds say which group it belongs to.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">A few words, shown at the caret.</param>
/// <param name="Explanation">One line for whoever looks the code up.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Title, string Explanation);
