using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TableFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-command-");

    public string Path => _folder.FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string Add(string name, string text, Encoding? encoding = null) => Add(name, (encoding ?? new UTF8Encoding(false)).GetBytes(text));

    /// <summary>Writes a file and returns its path.</summary>
    public string Add(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
