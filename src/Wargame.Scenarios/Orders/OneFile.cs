using Wargame.Scenarios.Files;

namespace Wargame.Scenarios.Orders;

/// <summary>A single file on disk, wherever its owner keeps it.</summary>
internal sealed class OneFile(string path) : IScenarioFiles
{
    public string Name { get; } = Path.GetFileName(path);

    public ScenarioFile Read(string name, int maximumBytes)
    {
        try
        {
            return File.Exists(path) ? FolderFiles.ReadAtMost(path, maximumBytes) : ScenarioFile.Failed(FileOutcome.Missing);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ScenarioFile.Failed(FileOutcome.Unreadable);
        }
    }
}
