using Wargame.Cli.Experiments;

namespace Wargame.Cli.Output;

/// <summary>Writes files so that a full disk never takes away what was there.</summary>
internal static class SafeFile
{
    /// <param name="full">Where, as a full path.</param>
    /// <param name="named">Where, as the user said it.</param>
    /// <param name="bytes">What.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string full, string named, byte[] bytes)
    {
        try
        {
            if (Path.GetDirectoryName(full) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllBytes(full + ".new", bytes);
            File.Move(full + ".new", full, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named} cannot be written: {error.Message}");
        }
    }
}
