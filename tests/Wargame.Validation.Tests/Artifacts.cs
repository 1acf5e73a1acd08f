using Wargame.Scenarios;

namespace Wargame.Validation.Tests;

/// <summary>Where tables for people are written.</summary>
internal static class Artifacts
{
    public static string Folder { get; } = Directory.CreateDirectory(Path.Combine(
        Path.GetDirectoryName(ScenarioLibrary.FindRoot())!, "tests", "artifacts")).FullName;
}
