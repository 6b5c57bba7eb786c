"""How tokens are chosen, by what the text is for. The measurements are in core/training/EXPERIMENTS.md.

Min-p (Nguyen et al. 2024) leaves out tokens that are many times less likely than the likeliest one, so that a high
temperature brings variety where the model is unsure and no nonsense where it is sure. The penalty on what was said a
moment ago keeps small models from going round in circles, at any temperature.
"""

from core.inference.messages import Sampling

# What was asked has a best answer: stay near the likeliest.
ANSWER = Sampling(temperature=0.2, min_p=0.05, repeat_penalty=1.1)
# A text in the principal's voice, as varied as the principal's own.
DRAFT = Sampling(temperature=0.8, min_p=0.1, repeat_penalty=1.1)
# Several at once are there to differ.
ALTERNATIVES = Sampling(temperature=1.0, min_p=0.1, repeat_penalty=1.1)
# A guess at the next words, which must be right or is in the way.
GHOST = Sampling(max_tokens=24, temperature=0.0, repeat_penalty=1.05, is_healed=True)
# A thought about entries that lie far apart: what is unusual is wanted, and most of it is dropped. A model too small to
# follow instructions loses the thread at 1.0.
DREAM = Sampling(max_tokens=96, temperature=1.0, min_p=0.05, repeat_penalty=1.1)
SMALL_DREAM = Sampling(max_tokens=40, temperature=0.7, min_p=0.1, repeat_penalty=1.1)
