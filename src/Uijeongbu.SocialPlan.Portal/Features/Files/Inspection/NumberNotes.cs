using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Files.PersonalNumbers;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>Notes where numbers of persons stand in a file. No number is kept, only its place.</summary>
internal sealed class NumberNotes(DateOnly today, InspectionLimits limits)
{
    private readonly HashSet<AttachmentFinding> _noted = [];
    private readonly List<string> _residents = [];

    /// <summary>For whoever looks at a number himself.</summary>
    public DateOnly Today => today;

    /// <summary>Whether some text could not be looked at.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Places of resident numbers.</summary>
    public IReadOnlyList<string> Residents => _residents;

    /// <summary>Phone and account numbers in the order in which they were found.</summary>
    public IReadOnlyList<AttachmentFinding> Findings => [.. _noted];

    /// <summary>Looks at a piece of text.</summary>
    public void Look(string text, string place) => Note(PersonalNumberSearch.Find(text, today), place);

    /// <summary>Notes what stands at a place.</summary>
    public void Note(IReadOnlySet<PersonalNumber> found, string place)
    {
        if (found.Contains(PersonalNumber.Resident) && !_residents.Contains(place))
        {
            _residents.Add(place);
            if (_residents.Count >= limits.Places)
            {
                Refuse();
            }
        }

        foreach (var kind in found.Where(kind => kind is not PersonalNumber.Resident && _noted.Count < limits.Findings))
        {
            _noted.Add(new(kind is PersonalNumber.Phone ? FindingKind.Phone : FindingKind.Account, place));
        }
    }

    /// <summary>Refuses the file when a resident number was found.</summary>
    public void Refuse()
    {
        if (_residents.Count > 0)
        {
            throw new RefusedFileException(AttachmentProblems.ResidentNumber(_residents));
        }
    }
}
