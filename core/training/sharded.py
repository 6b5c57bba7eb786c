"""A base that does not fit one device: each rank keeps a part of it (FSDP, Zhao et al. 2023).

The weights of one layer at a time are put together on every rank, used, and let go. So all ranks have to run the same
layers in the same order, each on its own windows; only what is frozen is divided, and adapters stay whole.
"""

import torch
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.nn import Linear
from transformers import PreTrainedModel


def shard(model: PreTrainedModel, device: str, ranks: int) -> None:
    """Divide the frozen weights of the decoder's linear layers between the ranks of the group, in place."""
    mesh = init_device_mesh(torch.device(device).type, (ranks,))
    for layer in model.get_decoder().layers:
        divided = {
            module.weight
            for module in layer.modules()
            if isinstance(module, Linear) and not module.weight.requires_grad
        }
        fully_shard(layer, mesh=mesh, ignored_params=set(layer.parameters()) - divided)
