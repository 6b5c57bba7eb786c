"""Whether somebody is at this machine, by the means of each platform; without Qt, from any thread."""
